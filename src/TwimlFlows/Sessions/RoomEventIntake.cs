using System.Globalization;

namespace TwimlFlows;

/// <summary>Takes an event into a room's record. Events come late, doubled, in any order, and from rooms long over.</summary>
internal static class RoomEventIntake
{
    /// <summary>Twilio's largest room has 250 participants; of those who left, some are remembered for late events.</summary>
    private const int MaximumParticipants = 400;

    /// <returns>Whether the event is news, so that handlers run.</returns>
    internal static bool Take(RoomRecord room, ConferenceEvent e, DateTimeOffset now)
    {
        if (e.Event is not { } what
            || e.SequenceNumber is not (> 0 and var sequence)
            || !ConferenceSid.TryParse(e.Parameters["ConferenceSid"], null, out var sid)
            || !Belongs(room, e, what, sid.Value))
        {
            return false;
        }

        var sentAt = SentAt(e);
        room.LatestEvent = sentAt > room.LatestEvent ? sentAt : room.LatestEvent;
        room.Complete |= sequence == 1;
        switch (what)
        {
            case RoomEvent.Start:
                return TakeStart(room, sequence);
            case RoomEvent.End:
                return TakeEnd(room, sequence);
            default:
                // What happened before the end is over; only who left, and how, is still of interest.
                return e.CallSidOrNone is { } leg
                    && (what == RoomEvent.Leave || room.EndSequence == 0)
                    && TakeParticipant(room, ParticipantOf(room, leg), e, what, sequence, now);
        }
    }

    private static bool TakeParticipant(RoomRecord room, ParticipantRecord participant, ConferenceEvent e, RoomEvent what, int sequence, DateTimeOffset now)
    {
        var isNews = ParticipantEventIntake.Take(participant, e, what, sequence, now);
        participant.Present &= room.EndSequence == 0;
        return isNews;
    }

    private static bool TakeStart(RoomRecord room, int sequence)
    {
        var isNews = room.StartSequence == 0 && room.EndSequence == 0;
        room.StartSequence = sequence;
        room.Started = true;
        return isNews;
    }

    private static bool TakeEnd(RoomRecord room, int sequence)
    {
        var isNews = room.EndSequence == 0;
        room.EndSequence = sequence;
        room.Ended = true;
        foreach (var participant in room.Participants)
        {
            participant.Present = false;
            participant.Holds.Restart(sequence, held: false);
        }

        return isNews;
    }

    /// <summary>
    /// Whether the event belongs to the room that has the name now. Among the live rooms of an account the name is unique,
    /// so an unknown room takes over when ours is over, or when it is later than all we heard of ours.
    /// </summary>
    private static bool Belongs(RoomRecord room, ConferenceEvent e, RoomEvent what, string sid)
    {
        if (string.Equals(room.ConferenceSid, sid, StringComparison.Ordinal))
        {
            return true;
        }

        var isNew = room.ConferenceSid is null
            || (!room.Former.Contains(sid)
                && (room.Ended
                    ? what is not (RoomEvent.End or RoomEvent.Leave)
                    : what is RoomEvent.Join or RoomEvent.Start && room.LatestEvent > default(DateTimeOffset) && SentAt(e) > room.LatestEvent));
        if (isNew)
        {
            room.Become(sid);
        }

        return isNew;
    }

    private static DateTimeOffset SentAt(ConferenceEvent e) =>
        DateTimeOffset.TryParse(e.Parameters["Timestamp"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : default;

    private static ParticipantRecord ParticipantOf(RoomRecord room, CallSid leg)
    {
        if (room.Find(leg.Value) is { } known)
        {
            return known;
        }

        if (room.Participants.Count >= MaximumParticipants)
        {
            room.Participants.RemoveAt(Math.Max(0, room.Participants.FindIndex(p => !p.Present)));
        }

        var added = new ParticipantRecord { CallSid = leg.Value };
        room.Participants.Add(added);
        return added;
    }
}
