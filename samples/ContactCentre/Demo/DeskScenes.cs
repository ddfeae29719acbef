using TwimlFlows.Emulator;

namespace ContactCentre.Demo;

/// <summary>Calls to the desk, which holds between two legs.</summary>
internal static class DeskScenes
{
    internal static IReadOnlyList<Scene> All { get; } =
    [
        new("Desk: the two talk, and the customer hangs up", 0, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            stage.Customer.Phone.HangUp();
        }),
        new("Desk: the two talk, and the agent hangs up", 0, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            stage.Agent.Phone.HangUp();
        }),
        new("Desk: the customer is put on hold twice, and hangs up in the end", 2, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer, seconds: 5);
            stage.Customer.Phone.HangUp();
        }),
        new("Desk: the customer is put on hold twice, and the agent hangs up in the end", 2, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer, seconds: 5);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer, seconds: 5);
            stage.Agent.Phone.HangUp();
        }),
        new("Desk: the agent is put on hold, then the customer, then the agent again", 3, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Agent, seconds: 5);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer, seconds: 5);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Agent, seconds: 5);
            stage.Agent.Phone.HangUp();
        }),
        new("Desk: the agent hangs up while the customer is on hold, who is told so at once", 1, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.HangUpOnHoldAsync(stage.Desk, held: stage.Customer, leaver: stage.Agent);
        }),
        new("Desk: the customer hangs up while on hold, and the agent is told so at once", 1, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.HangUpOnHoldAsync(stage.Desk, held: stage.Customer, leaver: stage.Customer);
        }),
        new("Desk: the customer hangs up while the agent is on hold, who is told so at once", 1, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.HangUpOnHoldAsync(stage.Desk, held: stage.Agent, leaver: stage.Customer);
        }),
        new("Desk: the agent is busy", 0, async stage =>
        {
            stage.Agent.Phone.OnRing = RingBehaviour.Busy;
            stage.Customer.Phone.Call(stage.Desk.Number);
            await stage.UntilAsync("the customer hears that nobody answered", () => stage.Customer.Hears("Nobody answered"));
        }),
        new("Desk: the agent does not answer", 0, async stage =>
        {
            await stage.CustomerCallsAsync(stage.Desk);
            await stage.UntilAsync("the customer hears that nobody answered", () => stage.Customer.Hears("Nobody answered"));
        }),
    ];
}
