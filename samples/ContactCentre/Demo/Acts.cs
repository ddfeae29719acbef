using TwimlFlows;
using static TwimlFlows.OperationOutcome;

namespace ContactCentre.Demo;

/// <summary>Parts of scenes that occur again and again.</summary>
internal static class Acts
{
    /// <summary>The customer calls, the agent answers, and they talk.</summary>
    internal static async Task ConnectAsync(this Stage stage, Line line)
    {
        await stage.CustomerCallsAsync(line);
        await stage.PassAsync(6);
        await stage.AgentAnswersAsync();
    }

    /// <summary>Somebody is put on hold, hears the music, and comes back to the talk.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="line">The line.</param>
    /// <param name="who">Whom.</param>
    /// <param name="seconds">How long. The music lasts 30 s, and must go on after that all the same.</param>
    internal static async Task HoldAndResumeAsync(this Stage stage, Line line, Party who, int seconds = 45)
    {
        await stage.ExpectAsync(line.Hold(who), Held);
        await stage.PassAsync(seconds);
        await stage.ExpectAsync(line.Resume(who), Resumed);
        await stage.PassAsync(10);
    }

    /// <summary>Somebody is put on hold, and one of the two hangs up then: the other is told so and let go.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="line">The line.</param>
    /// <param name="held">Who is on hold.</param>
    /// <param name="leaver">Who hangs up.</param>
    internal static async Task HangUpOnHoldAsync(this Stage stage, Line line, Party held, Party leaver)
    {
        await stage.ExpectAsync(line.Hold(held), Held);
        await stage.PassAsync(5);
        leaver.Phone.HangUp();
        var left = leaver == stage.Customer ? stage.Agent : stage.Customer;
        await stage.UntilAsync($"the {left.Name} hears the end step", () => left.Hears("Goodbye"));
    }

    /// <summary>A doubled click joins the first: one change, and the same answer for both.</summary>
    internal static async Task PressTwiceAtOnceAsync(this Stage stage, Func<Party, Press> button, Party who, OperationOutcome expected)
    {
        var first = button(who);
        var second = button(who);
        await stage.ExpectAsync(first, expected);
        await stage.ExpectAsync(second, expected);
    }

    /// <summary>Resume is pressed at once after hold, and hold of the other one at once after that: each waits for the one before.</summary>
    internal static async Task PressAllAtOnceAsync(this Stage stage, Line line)
    {
        var hold = line.Hold(stage.Customer);
        var resume = line.Resume(stage.Customer);
        var holdOther = line.Hold(stage.Agent);
        await stage.ExpectAsync(hold, Held);
        await stage.ExpectAsync(resume, Resumed);
        await stage.ExpectAsync(holdOther, Held);
        await stage.PassAsync(5);
        await stage.ExpectAsync(line.Resume(stage.Agent), Resumed);
        await stage.PassAsync(10);
    }
}
