using System.Globalization;
using System.Text.Json.Nodes;

namespace TwimlFlows.Tests.Calls;

/// <summary>A room, and the events that it tells.</summary>
internal sealed class FakeRoom(string sid, string name, TimeProvider time)
{
    private readonly DateTimeOffset _createdAt = time.GetUtcNow();
    private int _sequence;

    internal string Sid => sid;

    internal string Name => name;

    internal DateTimeOffset CreatedAt => _createdAt;

    internal string Status { get; set; } = "init";

    internal List<FakeParticipant> Participants { get; } = [];

    /// <summary>Everything that it told, in order.</summary>
    internal List<ConferenceEvent> Told { get; } = [];

    internal FakeParticipant Join(CallSid leg, string label, bool starts = false, bool ends = true)
    {
        var participant = new FakeParticipant(leg.Value, label) { EndsRoom = ends };
        Participants.Add(participant);
        Tell("participant-join", participant);
        if (starts && Status == "init")
        {
            Status = "in-progress";
            Tell("conference-start", null);
        }

        return participant;
    }

    internal void Leave(FakeParticipant participant, string status = "completed", string reason = "participant_hung_up")
    {
        Participants.Remove(participant);
        Tell("participant-leave", participant, ("ParticipantCallStatus", status), ("ReasonParticipantLeft", reason));
        if (participant.EndsRoom && Status != "completed")
        {
            Status = "completed";
            Tell("conference-end", null);
            foreach (var other in Participants.ToList())
            {
                Leave(other, "in-progress", "moderator_ended_conference");
            }
        }
    }

    internal void Tell(string what, FakeParticipant? participant, params (string Name, string Value)[] more)
    {
        List<(string, string)> parameters =
        [
            ("ConferenceSid", sid),
            ("FriendlyName", name),
            ("StatusCallbackEvent", what),
            ("SequenceNumber", (++_sequence).ToString(CultureInfo.InvariantCulture)),
            ("Timestamp", time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture)),
        ];
        if (participant is not null)
        {
            parameters.AddRange(
            [
                ("CallSid", participant.CallSid),
                ("ParticipantLabel", participant.Label),
                ("Hold", participant.Hold ? "true" : "false"),
                ("Muted", "false"),
                ("EndConferenceOnExit", participant.EndsRoom ? "true" : "false"),
            ]);
        }

        Told.Add(new ConferenceEvent(CallParameters.Of([.. parameters, .. more])));
    }

    internal JsonObject ToJson() => new()
    {
        ["sid"] = sid,
        ["friendly_name"] = name,
        ["status"] = Status,
        ["date_created"] = _createdAt.ToString("R", CultureInfo.InvariantCulture),
    };
}
