using static TwimlFlows.OperationOutcome;

namespace ContactCentre.Demo;

/// <summary>Parts of scenes that are the same on both lines.</summary>
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
    internal static async Task HoldAndResumeAsync(this Stage stage, Line line, Party who)
    {
        await stage.ExpectAsync(line.Hold(who), Held);

        // Longer than the music, which must go on all the same.
        await stage.PassAsync(45);
        await stage.ExpectAsync(line.Resume(who), Resumed);
        await stage.PassAsync(10);
    }
}
