namespace ContactCentre.Demo;

/// <summary>Calls to the desk, which holds between two legs.</summary>
internal static class DeskScenes
{
    internal static IReadOnlyList<Scene> All { get; } =
    [
        new("Desk: the customer is put on hold twice, and hangs up in the end", 2, async stage =>
        {
            await stage.ConnectAsync(stage.Desk);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer);
            await stage.HoldAndResumeAsync(stage.Desk, stage.Customer);
            stage.Customer.Phone.HangUp();
        }),
    ];
}
