namespace TwimlFlows;

/// <summary>
/// Somebody asks who is none of the call's two: a dialled leg that answered just now, or one that had its time as the
/// caller's partner and may still wait for it.
/// </summary>
internal static class StrangerDecision
{
    internal static Change<Verdict> Decide(CallRecord call, CallRequest request, string? endLink, DateTimeOffset now)
    {
        // A link of the caller's own document has the caller's stamp, also when a dialled leg asks for it.
        var isFormer = request.Stamp is { } stamp && stamp.Leg == request.Leg;
        if (isFormer || request is not { Parent: { } parent, Leg: { } leg, IsFinal: false } || parent != call.Caller.Sid || call.Called is { Ended: false })
        {
            return new(isFormer && !request.IsFinal ? Former(request, endLink) : new Verdict(LegAnswerKind.Run), IsToBeWritten: false);
        }

        call.Called = new CallLeg { Sid = leg, Position = LegPosition.Screened, LastSeen = now, ScreenedUntil = now + ScreeningTime.Unknown };
        call.Close(OperationOutcome.CallOver);
        (call.Held, call.HeldSince, call.Parted) = (null, null, false);
        return new(new Verdict(LegAnswerKind.Run, null, LegDocument.Whisper), IsToBeWritten: true);
    }

    /// <summary>Nobody comes back to it: if it waits for somebody it goes to its end, else the step runs as written.</summary>
    private static Verdict Former(CallRequest request, string? endLink) => request switch
    {
        { IsWait: true } => new(LegAnswerKind.Leave),
        { IsSettle: true } or { Landing: not (null or LegDocument.End) } or { In: LegDocument.Other } => endLink is null
            ? new(LegAnswerKind.Apologise)
            : new(LegAnswerKind.GoTo, (request.Stamp! with { To = LegDocument.End }).On(endLink).PathAndQuery),
        _ => new(LegAnswerKind.Run),
    };
}
