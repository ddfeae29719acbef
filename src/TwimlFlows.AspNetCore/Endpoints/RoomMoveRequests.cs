using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>Holds the requests of a participant that is moved out of a room against that move.</summary>
internal sealed class RoomMoveRequests(string flow, FlowSessions sessions)
{
    /// <summary>Where a leg asks again.</summary>
    internal Link Settle { get; } = Link.To(flow + "/settle");

    /// <summary>The settling document for a leg on its way out of a room, or null for any other request.</summary>
    internal async ValueTask<Twiml?> GhostAnswerAsync(HttpContext context, CallParameters parameters)
    {
        var call = new CurrentCall(parameters);
        if (call.CallSidOrNone is not { } leg)
        {
            return null;
        }

        var request = new RoomMoveRequest(
            leg,
            call.CallStatus,
            context.Request.Query[FlowSessions.LandingArgument],
            TargetOf(context),
            EndsRoomDial: parameters["DialCallStatus"] is not null && parameters["DialCallSid"] is null);
        return await sessions.DecideAsync(request, context.RequestAborted).ConfigureAwait(false) == StepDecision.Settle
            ? BuiltInDocuments.Settling(Settle)
            : null;
    }

    /// <summary>What a leg hears that asks for the settling document again.</summary>
    internal async ValueTask<Twiml> SettleAsync(HttpContext context, CallParameters parameters)
    {
        var decision = new CurrentCall(parameters).CallSidOrNone is { } leg
            ? await sessions.SettleAsync(leg, context.RequestAborted).ConfigureAwait(false)
            : new SettleDecision(SettleKind.Lost);
        return decision switch
        {
            { Kind: SettleKind.GoOn, Next: { } next } => BuiltInDocuments.GoTo(next),
            { Kind: SettleKind.Again } => BuiltInDocuments.Settling(Settle),
            _ => BuiltInDocuments.Failure(DocumentKind.Control, context.Request.Method),
        };
    }

    private static Link TargetOf(HttpContext context)
    {
        var link = Link.To(context.Request.Path.Value!);
        foreach (var argument in context.Request.Query)
        {
            foreach (var value in argument.Value)
            {
                link = link.With(argument.Key, value ?? "");
            }
        }

        return link;
    }
}
