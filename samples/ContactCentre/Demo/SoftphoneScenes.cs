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
            await stage.HangUpOnHoldAsync(stage.Desk, held: stage.Softphone, leaver: stage.Softphone);
        }),
    ];
}
