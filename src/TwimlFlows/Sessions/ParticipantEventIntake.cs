namespace TwimlFlows;

/// <summary>Takes an event into a participant's record. Presence, hold and mute are ordered each by itself.</summary>
/// <remarks>
/// One order for all would lose events: a join that a mute overtook must still be told, or nobody calls the agent.
/// </remarks>
internal static class ParticipantEventIntake
{
    internal static bool Take(ParticipantRecord participant, ConferenceEvent e, RoomEvent what, int sequence, DateTimeOffset now)
    {
        if (ParticipantLabel.TryParse(e.ParticipantLabel, null, out var label))
        {
            participant.Label = label.Value;
        }

        return what switch
        {
            RoomEvent.Join => TakeJoin(participant, e, sequence),
            RoomEvent.Leave => TakeLeave(participant, sequence),
            RoomEvent.Hold or RoomEvent.Unhold => TakeHold(participant, what == RoomEvent.Hold, sequence, now),
            RoomEvent.Mute or RoomEvent.Unmute => TakeMute(participant, what == RoomEvent.Mute, sequence),
            _ => TakeModify(participant, e, sequence),
        };
    }

    private static bool TakeJoin(ParticipantRecord participant, ConferenceEvent e, int sequence)
    {
        if (sequence <= participant.PresenceSequence)
        {
            return false;
        }

        // The first event of somebody whom we know from Twilio's list alone may be older than the list, and tells nothing of holds.
        var isEntry = !participant.Present || participant.PresenceSequence > 0 || participant.Holds.Sequence > 0;
        participant.PresenceSequence = sequence;
        participant.Present = true;
        participant.EndsRoom = e.EndConferenceOnExit ?? participant.EndsRoom;
        if (isEntry && sequence > participant.Holds.Sequence)
        {
            participant.Holds.Restart(sequence, e.Hold == true);
        }

        if (sequence > participant.MuteSequence)
        {
            participant.MuteSequence = sequence;
            participant.Muted = e.Muted == true;
        }

        return true;
    }

    private static bool TakeLeave(ParticipantRecord participant, int sequence)
    {
        if (sequence <= participant.PresenceSequence)
        {
            return false;
        }

        participant.PresenceSequence = sequence;

        // Who was put on hold after this came back after it, even when the event of the second join is still on its way.
        participant.Present = participant.Holds.Sequence > sequence;
        if (!participant.Present)
        {
            participant.Holds.Restart(sequence, held: false);
        }

        return true;
    }

    private static bool TakeHold(ParticipantRecord participant, bool held, int sequence, DateTimeOffset now)
    {
        if (sequence <= participant.PresenceSequence && !participant.Present)
        {
            return false;
        }

        var isNews = participant.Holds.Take(sequence, held, now);

        // Who is put on hold is in, even when the event of the join is still on its way.
        participant.Present |= isNews;
        return isNews;
    }

    private static bool TakeMute(ParticipantRecord participant, bool muted, int sequence)
    {
        if (sequence <= participant.MuteSequence)
        {
            return false;
        }

        participant.MuteSequence = sequence;
        participant.Muted = muted;
        return true;
    }

    private static bool TakeModify(ParticipantRecord participant, ConferenceEvent e, int sequence)
    {
        if (sequence <= participant.ModifySequence)
        {
            return false;
        }

        participant.ModifySequence = sequence;
        participant.EndsRoom = e.EndConferenceOnExit ?? participant.EndsRoom;
        return true;
    }
}
