using TwimlFlows.Emulator;
using static TwimlFlows.OperationOutcome;

namespace ContactCentre.Demo;

/// <summary>Calls to the support line, which holds in a room.</summary>
internal static class SupportScenes
{
    internal static IReadOnlyList<Scene> All { get; } =
    [
        new("Support: the customer is put on hold twice, and hangs up in the end", 2, async stage =>
        {
            await stage.ConnectAsync(stage.Support);
            await stage.HoldAndResumeAsync(stage.Support, stage.Customer);
            await stage.HoldAndResumeAsync(stage.Support, stage.Customer);
            stage.Customer.Phone.HangUp();
        }),
        new("Support: the agent is put on hold twice, and hangs up in the end", 2, async stage =>
        {
            await stage.ConnectAsync(stage.Support);
            await stage.HoldAndResumeAsync(stage.Support, stage.Agent);
            await stage.HoldAndResumeAsync(stage.Support, stage.Agent);
            stage.Agent.Phone.HangUp();
        }),
        new("Support: the agent hangs up while the customer is on hold, who is told so at once", 1, async stage =>
        {
            await stage.ConnectAsync(stage.Support);
            await stage.HangUpOnHoldAsync(stage.Support, held: stage.Customer, leaver: stage.Agent);
        }),
        new("Support: the customer hangs up while on hold, and the agent is told so at once", 1, async stage =>
        {
            await stage.ConnectAsync(stage.Support);
            await stage.HangUpOnHoldAsync(stage.Support, held: stage.Customer, leaver: stage.Customer);
        }),
        new("Support: the customer hangs up while the agent is on hold, who is told so at once", 1, async stage =>
        {
            await stage.ConnectAsync(stage.Support);
            await stage.HangUpOnHoldAsync(stage.Support, held: stage.Agent, leaver: stage.Customer);
        }),
        new("Support: the agent is busy, and the customer is told so", 0, async stage =>
        {
            stage.Agent.Phone.OnRing = RingBehaviour.Busy;
            stage.Customer.Phone.Call(stage.Support.Number);
            await stage.UntilAsync("the customer hears that nobody is free", () => stage.Customer.Hears("Nobody is free"));
        }),
        new("Support: the agent does not answer, and the customer asks to be called back", 0, async stage =>
        {
            await stage.CustomerCallsAsync(stage.Support);
            await stage.UntilAsync("the customer hears that nobody is free", () => stage.Customer.Hears("Nobody is free"));
            stage.Customer.Phone.Press("1");
            await stage.UntilAsync("the customer hears that we call back", () => stage.Customer.Hears("We will call you back"));
        }),
        new("Support: hold is pressed too early, then twice at once, and so is resume", 1, async stage =>
        {
            var (line, customer) = (stage.Support, stage.Customer);
            await stage.CustomerCallsAsync(line);
            await stage.ExpectAsync(line.Hold(stage.Agent), NotInRoom);
            await stage.ExpectAsync(line.Hold(customer), NotStarted);
            await stage.AgentAnswersAsync();
            await stage.PressTwiceAtOnceAsync(line.Hold, customer, Held);
            await stage.ExpectAsync(line.Hold(customer), AlreadyHeld);
            await stage.PassAsync(20);
            await stage.PressTwiceAtOnceAsync(line.Resume, customer, Resumed);
            await stage.ExpectAsync(line.Resume(customer), NotHeld);
            await stage.PassAsync(10);
            customer.Phone.HangUp();
        }),
        new("Support: resume is pressed at once after hold, and hold at once after resume", 2, async stage =>
        {
            await stage.ConnectAsync(stage.Support);
            await stage.PressAllAtOnceAsync(stage.Support);
            stage.Customer.Phone.HangUp();
        }),
    ];
}
