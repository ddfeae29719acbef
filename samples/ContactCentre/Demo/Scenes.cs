using TwimlFlows;
using static TwimlFlows.OperationOutcome;

namespace ContactCentre.Demo;

/// <summary>The calls that the demo plays.</summary>
public static class Scenes
{
    /// <summary>All of them, in the order in which they are played.</summary>
    public static IReadOnlyList<Scene> All { get; } =
    [
        new("The customer is put on hold twice, and hangs up in the end", 2, async stage =>
        {
            await ConnectAsync(stage);
            await HoldAndResumeTwiceAsync(stage, "customer");
            stage.Customer.HangUp();
        }),
        new("The agent is put on hold twice, and hangs up in the end", 2, async stage =>
        {
            await ConnectAsync(stage);
            await HoldAndResumeTwiceAsync(stage, "agent");
            stage.Agent.HangUp();
        }),
        new("The agent does not answer, and the customer asks to be called back", 0, async stage =>
        {
            await stage.CustomerCallsAsync();
            await stage.UntilAsync("the customer hears that nobody is free", () => stage.CustomerHears("Nobody is free"));
            stage.Customer.Press("1");
        }),
        new("Hold is pressed too early, then twice at once, and so is resume", 1, async stage =>
        {
            await stage.CustomerCallsAsync();
            await stage.PressAsync("hold", "agent", stage.HoldAsync("agent"), NotInRoom);
            await stage.PressAsync("hold", "customer", stage.HoldAsync("customer"), NotStarted);
            await stage.AgentAnswersAsync();
            await TalkAsync(stage);
            await PressTwiceAtOnceAsync(stage, "hold", stage.HoldAsync, Held);
            await stage.PressAsync("hold", "customer", stage.HoldAsync("customer"), AlreadyHeld);
            await stage.Emulator.RunForAsync(TimeSpan.FromSeconds(20));
            await PressTwiceAtOnceAsync(stage, "resume", stage.ResumeAsync, Resumed);
            await stage.PressAsync("resume", "customer", stage.ResumeAsync("customer"), NotHeld);
            await TalkAsync(stage);
            stage.Customer.HangUp();
        }),
    ];

    private static async Task ConnectAsync(Stage stage)
    {
        await stage.CustomerCallsAsync();
        await stage.Emulator.RunForAsync(TimeSpan.FromSeconds(6));
        await stage.AgentAnswersAsync();
        await TalkAsync(stage);
    }

    private static async Task HoldAndResumeTwiceAsync(Stage stage, string who)
    {
        for (var round = 0; round < 2; round++)
        {
            await stage.PressAsync("hold", who, stage.HoldAsync(who), Held);

            // Longer than the music, which must ask for itself again.
            await stage.Emulator.RunForAsync(TimeSpan.FromSeconds(45));
            await stage.PressAsync("resume", who, stage.ResumeAsync(who), Resumed);
            await TalkAsync(stage);
        }
    }

    /// <summary>A doubled click joins the first: one change, and the same answer for both.</summary>
    private static async Task PressTwiceAtOnceAsync(
        Stage stage,
        string button,
        Func<ParticipantLabel, Task<OperationResult>> press,
        OperationOutcome expected)
    {
        var first = press("customer");
        var second = press("customer");
        await stage.PressAsync(button, "customer", first, expected);
        await stage.PressAsync($"{button} (doubled)", "customer", second, expected);
    }

    private static Task TalkAsync(Stage stage) => stage.Emulator.RunForAsync(TimeSpan.FromSeconds(10));
}
