using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Rooms;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>Puts the leg itself into a room.</summary>
internal sealed class RoomDial(DialVerb verb, TwimlElement conference) : DialTarget
{
    private Participant? _participant;

    public override void Start()
    {
        verb.Caller.Hear(Hearing.Silence);
        var settings = RoomSettings.From(conference, verb.DocumentAddress);
        _participant = verb.Caller.Exchange.Rooms.Join(verb.Caller, settings, verb.Over);
        if (_participant is null)
        {
            verb.Over();
            return;
        }

        verb.Limit(LeaveByItself);
    }

    public override void Stop(StopReason reason) =>
        _participant?.Room.Leave(
            _participant, reason == StopReason.Moved ? "participant_updated_via_api" : "participant_hung_up", kicked: false);

    public override IReadOnlyList<KeyValuePair<string, string>> Result() => [new("DialCallStatus", "answered")];

    public override void Pressed(char digit)
    {
        if (digit == '*' && verb.Dial.Flag("hangupOnStar", false))
        {
            LeaveByItself();
        }
    }

    private void LeaveByItself()
    {
        _participant?.Room.Leave(_participant, "participant_hung_up", kicked: false);
        verb.Over();
    }
}
