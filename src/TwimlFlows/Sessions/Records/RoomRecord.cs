namespace TwimlFlows;

/// <summary>What is stored of a room.</summary>
internal sealed class RoomRecord
{
    /// <summary>The room's id, or null as long as nothing is known of it.</summary>
    public string? ConferenceSid { get; set; }

    public bool Started { get; set; }

    public bool Ended { get; set; }

    /// <summary>Whether nobody can be in without our knowing: its first event was taken, or Twilio was asked who is in.</summary>
    public bool Complete { get; set; }

    /// <summary>The start event's place in the room's history, or 0.</summary>
    public int StartSequence { get; set; }

    /// <summary>The end event's place in the room's history, or 0.</summary>
    public int EndSequence { get; set; }

    /// <summary>Twilio's time of the latest event.</summary>
    public DateTimeOffset LatestEvent { get; set; }

    /// <summary>The ids of earlier rooms of this name, the latest last.</summary>
    public List<string> Former { get; set; } = [];

    public List<ParticipantRecord> Participants { get; set; } = [];

    internal ParticipantRecord? Find(string callSid) =>
        Participants.Find(p => string.Equals(p.CallSid, callSid, StringComparison.Ordinal));

    /// <summary>Who has the label now: of several legs that had it, the one that came last.</summary>
    internal ParticipantRecord? Find(ParticipantLabel label) =>
        Participants.FindLast(p => p.Present && string.Equals(p.Label, label.Value, StringComparison.Ordinal));

    /// <summary>Forgets everything but the name, for another room of that name.</summary>
    internal void Become(string conferenceSid)
    {
        if (ConferenceSid is { } old)
        {
            Former.Add(old);
            if (Former.Count > 8)
            {
                Former.RemoveAt(0);
            }
        }

        ConferenceSid = conferenceSid;
        Started = Ended = Complete = false;
        StartSequence = EndSequence = 0;
        LatestEvent = default;
        Participants.Clear();
    }
}
