namespace TwimlFlows.Emulator.Engine.Rooms;

/// <summary>Tells the journal and the room's status callback what happens in a room.</summary>
internal sealed class RoomEvents(Exchange exchange, string sid, RoomSettings first)
{
    private int _sequence;

    public void Room(string happening, EmulatorEventKind kind, string text)
    {
        exchange.Journal.Add(new EmulatorEvent(default, null, kind, text) { ConferenceSid = sid, Status = happening });
        Tell(happening, null, []);
    }

    public void Participant(string happening, Participant participant, EmulatorEventKind kind, string text)
    {
        Note(participant, kind, text, happening);
        Tell(happening, participant, []);
    }

    public void Left(Participant participant, string reason, string text)
    {
        Note(participant, EmulatorEventKind.LeftRoom, text, reason);
        Tell("participant-leave", participant,
            [new("ParticipantCallStatus", participant.Leg.Status), new("ReasonParticipantLeft", reason)]);
    }

    public void Ended(string reason, Participant? ending)
    {
        exchange.Journal.Add(new EmulatorEvent(default, null, EmulatorEventKind.RoomEnded, $"the room {first.Name} ends")
        {
            ConferenceSid = sid,
            Status = reason,
        });
        List<KeyValuePair<string, string>> details = [];
        if (ending is not null)
        {
            details.Add(new("CallSidEndingConference", ending.Leg.Sid));
            if (ending.Label is { } label)
            {
                details.Add(new("ParticipantLabelEndingConference", label));
            }
        }

        details.Add(new("ReasonConferenceEnded", reason));
        details.Add(new("Reason", $"The conference ended: {reason.Replace('-', ' ')}."));
        Tell("conference-end", null, details);
    }

    private void Note(Participant participant, EmulatorEventKind kind, string text, string status) =>
        exchange.Journal.Add(new EmulatorEvent(default, participant.Leg.Sid, kind, text) { ConferenceSid = sid, Status = status });

    private void Tell(string happening, Participant? participant, IReadOnlyList<KeyValuePair<string, string>> details)
    {
        if (first.Callback is not { } callback || !callback.Wants(happening))
        {
            return;
        }

        // Counted over what is sent, so the application sees no gaps.
        _sequence++;
        List<KeyValuePair<string, string>> parameters =
        [
            new("ConferenceSid", sid),
            new("FriendlyName", first.Name),
            new("AccountSid", exchange.AccountSid),
            new("SequenceNumber", FormattableString.Invariant($"{_sequence}")),
            new("Timestamp", exchange.UtcNow.ToString("R")),
            new("StatusCallbackEvent", happening),
        ];
        if (participant is not null)
        {
            parameters.Add(new("CallSid", participant.Leg.Sid));
            parameters.Add(new("Muted", Text(participant.Muted)));
            parameters.Add(new("Hold", Text(participant.IsHeld)));
            parameters.Add(new("Coaching", Text(participant.Coach is not null)));
            parameters.Add(new("EndConferenceOnExit", Text(participant.EndOnExit)));
            parameters.Add(new("StartConferenceOnEnter", Text(participant.StartOnEnter)));
            if (participant.Label is { } label)
            {
                parameters.Add(new("ParticipantLabel", label));
            }
        }

        parameters.AddRange(details);
        exchange.Outbox.Tell("conference-status", participant?.Leg.Sid, callback.Method, callback.Url, parameters, happening, warning: 16011);
    }

    private static string Text(bool value) => value ? "true" : "false";
}
