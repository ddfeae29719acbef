namespace TwimlFlows.Tests.Legs;

/// <summary>The first part of a run, for tests of what comes after it.</summary>
internal static class LegDeskRuns
{
    /// <summary>The caller was put through, and the two talk.</summary>
    internal static async Task TalkAsync(this LegDesk desk)
    {
        await desk.Caller.AskAsync("/desk/answer", ("CallStatus", "ringing"));
        await desk.AnswerAsync();
    }

    /// <summary>The customer's own step dials somebody else, and they talk.</summary>
    internal static Task TalkAgainAsync(this LegDesk desk)
    {
        desk.Replace("B");
        return desk.AnswerAsync();
    }

    /// <summary>The dialled leg rings and answers.</summary>
    internal static async Task AnswerAsync(this LegDesk desk)
    {
        await desk.Called.TellAsync("initiated", 0);
        await desk.Called.TellAsync("ringing", 1);
        await desk.Called.TellAsync("in-progress", 2);
    }

    /// <summary>Out of a talk, one of the two is put on hold.</summary>
    internal static async Task HoldAndLandAsync(this LegDesk desk, DeskLeg held)
    {
        var (hold, moved) = await desk.BeginAsync(() => desk.HoldAsync(held));
        await desk.LandHoldAsync(held, moved);
        Assert.Equal(OperationOutcome.Held, await desk.OutcomeAsync(hold));
        desk.Sent();
    }

    /// <summary>The messages of a hold whose update was carried out.</summary>
    internal static async Task LandHoldAsync(this LegDesk desk, DeskLeg held, DeskLeg moved)
    {
        await desk.FallAsync(moved.Partner);
        await moved.LandAsync();
        await moved.Partner.LandAsync();
        await held.MusicAsync();
    }

    /// <summary>Out of a hold, the two are connected again.</summary>
    internal static async Task ResumeAndBridgeAsync(this LegDesk desk)
    {
        var (resume, moved) = await desk.BeginAsync(() => desk.ResumeAsync());
        await moved.LandAsync();
        await moved.Partner.ConnectedAsync();
        Assert.Equal(OperationOutcome.Resumed, await desk.OutcomeAsync(resume));
        desk.Sent();
    }

    /// <summary>Held once and connected again: the two talk by the queue.</summary>
    internal static async Task TalkByQueueAsync(this LegDesk desk, DeskLeg held)
    {
        await desk.TalkAsync();
        await desk.HoldAndLandAsync(held);
        await desk.ResumeAndBridgeAsync();
        await desk.PassAsync(31);
    }

    /// <summary>Talking, and one of the two is held out of it.</summary>
    internal static async Task HoldFirstAsync(this LegDesk desk, DeskLeg held)
    {
        await desk.TalkAsync();
        await desk.HoldAndLandAsync(held);
    }

    /// <summary>Starts an operation; Twilio accepts its update.</summary>
    /// <returns>The operation, and the leg that it moved.</returns>
    internal static async Task<(Task<OperationResult> Operation, DeskLeg Moved)> BeginAsync(this LegDesk desk, Func<Task<OperationResult>> begin)
    {
        desk.Customer.Next = desk.Agent.Next = null;
        var operation = begin();
        await LegDesk.StillAsync();
        return (operation, desk.Customer.Next is null ? desk.Agent : desk.Customer);
    }

    /// <summary>The leg's Dial or Enqueue is over, because its partner was moved or is gone.</summary>
    internal static Task<Reply> FallAsync(this LegDesk desk, DeskLeg leg) =>
        leg.Document.Contains("twf.in=park", StringComparison.Ordinal) ? leg.UnparkedAsync("bridged") : leg.WayOutAsync();
}
