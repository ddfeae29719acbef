using ContactCentre.Flows;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Agents;

/// <summary>The agent's screen: the calls there are, and the buttons that hold and resume.</summary>
internal static class AgentScreen
{
    internal static void Map(WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles();

        // A real screen asks who is there before it lets anybody touch a call. This one is for the machine that it runs on.
        var agent = app.MapGroup("/agent").RequireOwnPage();
        MapSupport(agent);
        MapDesk(agent.MapGroup("/desk"));
    }

    /// <summary>Support holds participants of rooms.</summary>
    private static void MapSupport(RouteGroupBuilder agent)
    {
        agent.MapGet("/calls", async (CallBoard board, IFlowSessions sessions, CancellationToken ct) =>
        {
            var calls = new List<RoomState>();
            foreach (var room in board.Rooms)
            {
                if (await sessions.GetRoomAsync("/support", room, ct) is { HasEnded: false } call)
                {
                    calls.Add(call);
                }
            }

            return calls;
        });
        agent.MapPost("/{room}/{who}/hold", (SupportLine line, Clicks clicks, RoomName room, ParticipantLabel who, CancellationToken ct) =>
            clicks.NoteAsync("Hold", who.Value, () => line.HoldAsync(room, who, ct)));
        agent.MapPost("/{room}/{who}/resume", (SupportLine line, Clicks clicks, RoomName room, ParticipantLabel who, CancellationToken ct) =>
            clicks.NoteAsync("Resume", who.Value, () => line.ResumeAsync(room, who, ct)));
    }

    /// <summary>The desk holds legs. A call is there as soon as somebody has answered it.</summary>
    private static void MapDesk(RouteGroupBuilder desk)
    {
        desk.MapGet("/calls", async (CallBoard board, IFlowSessions sessions, CancellationToken ct) =>
        {
            var calls = new List<DeskCallState>();
            foreach (var call in board.DeskCalls)
            {
                if (await sessions.GetCallAsync("/desk", call.First, ct) is { HasEnded: false } state)
                {
                    calls.Add(DeskCallState.Of(call, state));
                }
            }

            return calls;
        });
        desk.MapPost("/{leg}/hold", (DeskLine line, Clicks clicks, CallSid leg, CancellationToken ct) =>
            clicks.NoteAsync("Hold", leg.Value, () => line.HoldAsync(leg, ct)));
        desk.MapPost("/{leg}/resume", (DeskLine line, Clicks clicks, CallSid leg, CancellationToken ct) =>
            clicks.NoteAsync("Resume", leg.Value, () => line.ResumeAsync(leg, ct)));
    }
}
