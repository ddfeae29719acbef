namespace TwimlFlows;

/// <summary>Takes a status event into a leg's record.</summary>
internal static class LegEventIntake
{
    /// <returns>Whether the event is news, so that handlers run.</returns>
    internal static bool Take(LegRecord leg, CallEvent e)
    {
        var isFinal = e.CallStatus.IsFinal();
        if (leg.Status.IsFinal() || (!isFinal && !IsLater(leg, e)))
        {
            return false;
        }

        leg.Parent ??= e.ParentCallSid?.Value;
        leg.Sequence = e.SequenceNumber ?? leg.Sequence;
        leg.Status = e.CallStatus;
        leg.Ended |= isFinal;
        return true;
    }

    private static bool IsLater(LegRecord leg, CallEvent e) => (leg.Sequence, e.SequenceNumber) switch
    {
        ({ } known, { } number) => number > known,
        _ => e.CallStatus > leg.Status,
    };
}
