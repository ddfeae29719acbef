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
        agent.MapPost("/{room}/{who}/hold", (SupportLine line, RoomName room, ParticipantLabel who, CancellationToken ct) =>
            line.HoldAsync(room, who, ct));
        agent.MapPost("/{room}/{who}/resume", (SupportLine line, RoomName room, ParticipantLabel who, CancellationToken ct) =>
            line.ResumeAsync(room, who, ct));
    }
}
