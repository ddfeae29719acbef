using static TwimlFlows.OperationOutcome;

namespace ContactCentre.Demo;

/// <summary>Calls that the agent makes from the softphone: the agent's leg is the one that dials.</summary>
internal static class SoftphoneScenes
{
    internal static IReadOnlyList<Scene> All { get; } =
    [
        new("Softphone: the agent calls the customer, puts the customer on hold twice, and hangs up in the end", 2, async stage =>
        {
            await stage.SoftphoneCallsAsync();
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer, seconds: 5);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer, seconds: 5);
            stage.Softphone.Phone.HangUp();
        }),
        new("Softphone: the agent is put on hold, and hangs up there", 1, async stage =>
        {
            await stage.SoftphoneCallsAsync();
            await stage.ExpectAsync(stage.Desk.Hold(stage.Softphone), Held);
            await stage.PassAsync(5);
            stage.Softphone.Phone.HangUp();
            await stage.UntilAsync("the customer hears the end step", () => stage.Customer.Hears("Goodbye"));
        }),
    ];
}
