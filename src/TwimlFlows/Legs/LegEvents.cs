namespace TwimlFlows;

/// <summary>Takes what status events say of a call's two legs into its record.</summary>
internal static class LegEvents
{
    /// <summary>A leg's status event.</summary>
    /// <returns>Whether the record changed.</returns>
    internal static bool Take(CallRecord call, CallEvent e, bool screens, DateTimeOffset now)
    {
        var sid = e.CallSid.Value;
        if (e.CallStatus.IsFinal())
        {
            return call.Find(sid) is { } over && call.End(over);
        }

        var isNews = call.Find(sid) is { ReportsItsEnd: false };
        isNews |= e is { CallStatus: CallStatus.InProgress, ParentCallSid: { } parent } && Answered(call, parent.Value, sid, screens, now);
        if (call.Find(sid) is { } leg)
        {
            leg.ReportsItsEnd = true;
        }

        return isNews;
    }

    /// <summary>A dialled leg answered: the two are joined, or will be once it was screened.</summary>
    internal static bool Answered(CallRecord call, string parent, string sid, bool screens, DateTimeOffset now)
    {
        if (call.Caller.Sid.Length == 0)
        {
            call.Caller = new CallLeg { Sid = parent, LastSeen = now };
        }

        if (call.Caller.Sid != parent || call.Caller.Ended)
        {
            return false;
        }

        if (call.Called is { } known && known.Sid == sid)
        {
            if (known is not { Version: 0, Ended: false, Position: LegPosition.Screened or LegPosition.Elsewhere } || call.Bridge != BridgeKind.None || call.Parted)
            {
                return false;
            }
        }
        else if (call.Called is { Ended: false } && !call.Parted)
        {
            // Of several that rang one answered first; this word comes late and means nothing any more.
            return false;
        }
        else
        {
            call.Called = new CallLeg { Sid = sid, LastSeen = now };
            call.Close(OperationOutcome.CallOver);
            (call.Held, call.HeldSince, call.Parted) = (null, null, false);
        }

        if (call.Called!.Position == LegPosition.Elsewhere)
        {
            call.Called.Position = screens ? LegPosition.Screened : LegPosition.Dialled;
            call.Called.ScreenedUntil = now + ScreeningTime.Grace;
        }

        call.Bridge = BridgeKind.Dial;
        call.Caller.Position = LegPosition.Dialled;
        return true;
    }

    /// <summary>One of the two waits in the queue for the other, who has landed.</summary>
    internal static void Parked(CallRecord call, string held, DateTimeOffset now)
    {
        var leg = call.Find(held)!;
        (leg.Position, leg.InQueueSince) = (LegPosition.InQueue, now);
        (call.Held, call.HeldSince) = (held, now);
        call.Close(OperationOutcome.Held);
    }

    /// <summary>The two talk, joined by the queue.</summary>
    internal static void Bridged(CallRecord call, string queued, DateTimeOffset now)
    {
        call.BridgedAt = now;
        (call.Bridge, call.Queued) = (BridgeKind.Queue, queued);
        (call.Held, call.HeldSince) = (null, null);
        call.Caller.Position = LegPosition.Bridged;
        call.Called!.Position = LegPosition.Bridged;
        call.Close(OperationOutcome.Resumed);
    }
}
