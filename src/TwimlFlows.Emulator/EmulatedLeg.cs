using TwimlFlows.Emulator.Engine;

namespace TwimlFlows.Emulator;

/// <summary>One leg of a call. What it says is of the moment when it is asked.</summary>
public sealed class EmulatedLeg
{
    private readonly TwilioEmulator _emulator;
    private readonly Leg _leg;

    internal EmulatedLeg(TwilioEmulator emulator, Leg leg) => (_emulator, _leg) = (emulator, leg);

    /// <summary>The leg's SID.</summary>
    public string CallSid => _leg.Sid;

    /// <summary>The calling number, client:identity, or SIP address.</summary>
    public string From => _leg.From;

    /// <summary>The called number, client:identity, or SIP address; empty for a client's call that names none.</summary>
    public string To => _leg.To;

    /// <summary>inbound, outbound-api or outbound-dial.</summary>
    public string Direction => _leg.Direction;

    /// <summary>The leg whose Dial created this one; null for any other.</summary>
    public string? ParentCallSid => _leg.Parent?.Sid;

    /// <summary>The Parameter children of the Client noun that dialled this leg, as the client's SDK gets them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ClientParameters => _leg.ClientParameters;

    /// <summary>The status, spelled as Twilio spells it: queued, ringing, in-progress, completed and so on.</summary>
    public string Status => _emulator.Locked(_ => _leg.Status);

    /// <summary>Whether the leg is in a final state.</summary>
    public bool IsOver => _emulator.Locked(_ => _leg.IsFinal);

    /// <summary>What the leg hears.</summary>
    public Hearing Hearing => _emulator.Locked(_ => _leg.Hearing);

    /// <summary>The name of the room that the leg is in, or null.</summary>
    public string? Room => _emulator.Locked(_ => _leg.Participant?.Room.Name);

    /// <summary>The name of the queue that the leg waits in, or null. A leg that a Dial Queue has taken waits no longer.</summary>
    public string? Queue => _emulator.Locked(_ => _leg.Waiting?.Queue.Name);

    /// <summary>Whether the leg is on hold in a room.</summary>
    public bool IsHeld => _emulator.Locked(_ => _leg.Participant?.IsHeld == true);

    /// <summary>Whether the two hear one another and nobody else.</summary>
    /// <param name="other">The other leg.</param>
    public bool TalksWith(EmulatedLeg other) => _emulator.Locked(_ =>
        _leg.Hearing.With.SequenceEqual([other.CallSid]) && other._leg.Hearing.With.SequenceEqual([CallSid]));

    /// <summary>The far end hangs up. Nothing happens to a leg that is over.</summary>
    public void HangUp() => _emulator.Locked(_ =>
    {
        _leg.HangUp();
        return true;
    });

    /// <summary>The far end presses keys.</summary>
    /// <param name="digits">Digits, star and hash.</param>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public void Press(string digits)
    {
        CheckKeys(digits);
        _emulator.Locked(_ =>
        {
            _leg.Press(digits);
            return true;
        });
    }

    /// <summary>The leg on one line.</summary>
    public override string ToString() => $"{CallSid} {Direction} {From} to {To}: {Status}, hears {Hearing}";

    internal static void CheckKeys(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (digits.AsSpan().IndexOfAnyExcept("0123456789*#") >= 0)
        {
            throw new ArgumentException($"\"{digits}\" has a key that a phone does not have: only 0 to 9, * and #.", nameof(digits));
        }
    }
}
