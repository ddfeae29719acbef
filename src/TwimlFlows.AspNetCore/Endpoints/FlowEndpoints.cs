using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TwimlFlows;

/// <summary>Takes the steps and handlers of one flow; emitted code calls it once, when the host maps its endpoints.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlowEndpoints
{
    private static readonly string[] _methods = [HttpMethods.Post, HttpMethods.Get];

    private readonly IEndpointRouteBuilder _endpoints;
    private readonly FlowRequests _requests;
    private readonly ManifestPage _manifests;
    private readonly List<RoomHandler> _roomHandlers = [];
    private readonly List<LegHandler> _legHandlers = [];

    internal FlowEndpoints(IEndpointRouteBuilder endpoints, FlowRequests requests, ManifestPage manifests)
    {
        _manifests = manifests;
        _endpoints = endpoints;
        _requests = requests;
    }

    /// <summary>Maps a step.</summary>
    /// <param name="route">Its path.</param>
    /// <param name="document">What its document is for.</param>
    /// <param name="invoke">Runs it.</param>
    public void Step(string route, DocumentKind document, StepInvoker invoke) =>
        Map(route, context => _requests.AnswerStepAsync(context, document, invoke));

    /// <summary>Adds a handler of a room's event.</summary>
    /// <param name="roomEvent">The event.</param>
    /// <param name="label">Only events of this participant, or null.</param>
    /// <param name="invoke">Runs it.</param>
    public void On(RoomEvent roomEvent, string? label, RoomEventInvoker invoke) =>
        _roomHandlers.Add(new RoomHandler(roomEvent, label, invoke));

    /// <summary>Adds a handler of a leg's event.</summary>
    /// <param name="legEvent">The event.</param>
    /// <param name="invoke">Runs it.</param>
    public void On(LegEvent legEvent, LegEventInvoker invoke) => _legHandlers.Add(new LegHandler(legEvent, invoke));

    /// <summary>Says that the flow holds legs without a room, so that every request is held against the moves of its call.</summary>
    /// <param name="end">Where a leg goes whose partner is gone while it waits.</param>
    /// <param name="screens">Whether dialled legs may hear a document before they are connected.</param>
    public void HoldsLegs(Link end, bool screens) => _requests.HoldLegs(end, screens);

    /// <summary>Says how the flow's manifest is made.</summary>
    /// <param name="manifest">Makes it.</param>
    public void Describe(Func<FlowManifest> manifest) => _manifests.Add(_endpoints, manifest);

    /// <summary>Maps the addresses that every flow has: its rooms' events, its legs' events, and the settling document.</summary>
    internal void MapBuiltIn(string flow)
    {
        Map(flow + "/conference-events", context => _requests.TakeRoomEventAsync(context, _roomHandlers));
        Map(flow + "/call-events", context => _requests.TakeLegEventAsync(context, _legHandlers));
        Map(flow + "/settle", _requests.AnswerSettleAsync);
    }

    // A RequestDelegate and no typed handler: one of those falls back to reflection, and publishing ahead of time fails.
    private void Map(string route, RequestDelegate answer) => _endpoints.MapMethods(route, _methods, answer);
}
