using static TwimlFlows.OperationOutcome;

namespace ContactCentre.Demo;

/// <summary>Calls to the desk in which somebody presses buttons too early, too often and too fast.</summary>
internal static class DeskButtonScenes
{
    internal static IReadOnlyList<Scene> All { get; } =
    [
        new("Desk: hold is pressed before anybody has answered", 1, async stage =>
        {
            await stage.CustomerCallsAsync(stage.Desk);
            await stage.ExpectAsync(stage.Desk.Hold(stage.Customer), NotConnected);
            await stage.ExpectAsync(stage.Desk.Hold(stage.Agent), NotConnected);
            await stage.AgentAnswersAsync();
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer, seconds: 5);
            stage.Customer.Phone.HangUp();
        }),
        new("Desk: buttons are pressed twice at once, and when there is nothing to do", 1, async stage =>
        {
            var (line, customer, agent) = (stage.Desk, stage.Customer, stage.Agent);
            await stage.ConnectAsync(line);
            await stage.ExpectAsync(line.Resume(customer), NotHeld);
            await stage.PressTwiceAtOnceAsync(line.Hold, customer, Held);
            await stage.ExpectAsync(line.Hold(customer), AlreadyHeld);

            // Both on hold would leave nobody to fetch anybody.
            await stage.ExpectAsync(line.Hold(agent), AlreadyHeld);
            await stage.PassAsync(5);
            await stage.PressTwiceAtOnceAsync(line.Resume, customer, Resumed);
            await stage.ExpectAsync(line.Resume(agent), NotHeld);
            await stage.PassAsync(10);
            agent.Phone.HangUp();
        }),
        new("Desk: resume is pressed at once after hold, and hold at once after resume", 2, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.PressAllAtOnceAsync(stage.Desk);
            stage.Customer.Phone.HangUp();
        }),
    ];
}
