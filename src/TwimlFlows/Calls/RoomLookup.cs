using System.Globalization;
using System.Text.Json;

namespace TwimlFlows;

/// <summary>Asks Twilio for a room and who is in it, and writes that into the session.</summary>
internal sealed class RoomLookup(FlowSessions sessions, TwilioRest rest)
{
    /// <returns>Whether Twilio answered; then the session is complete.</returns>
    internal async ValueTask<bool> LearnAsync(RoomName room, CancellationToken cancellationToken)
    {
        var rooms = await rest.GetAsync(
            "/Conferences.json",
            [new("FriendlyName", room.Value), new("PageSize", "50")],
            cancellationToken).ConfigureAwait(false);
        if (!IsAnswered(rooms))
        {
            return false;
        }

        // Never asked for in-progress ones alone: a room in which somebody waits is not that yet.
        var newest = rooms.List("conferences").Where(IsLive).OrderByDescending(CreatedAt).FirstOrDefault();
        if (newest.ValueKind == JsonValueKind.Undefined)
        {
            return true;
        }

        var sid = TwilioJson.Text(newest, "sid")!;
        var participants = await rest.GetAsync(
            $"/Conferences/{Uri.EscapeDataString(sid)}/Participants.json",
            [new("PageSize", "250")],
            cancellationToken).ConfigureAwait(false);
        if (!IsAnswered(participants))
        {
            return false;
        }

        await sessions.Rooms.ChangeAsync(
            room.Value,
            record =>
            {
                Merge(record, sid, TwilioJson.Text(newest, "status") == "in-progress", participants.List("participants"));
                return new Change<bool>(true, IsToBeWritten: true);
            },
            cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static void Merge(RoomRecord room, string sid, bool isStarted, IEnumerable<JsonElement> participants)
    {
        if (!string.Equals(room.ConferenceSid, sid, StringComparison.Ordinal))
        {
            room.Become(sid);
        }

        room.Complete = true;
        room.Started |= isStarted;
        foreach (var listed in participants)
        {
            if (!CallSid.TryParse(TwilioJson.Text(listed, "call_sid"), null, out var leg))
            {
                continue;
            }

            var participant = room.Find(leg.Value);
            if (participant is null)
            {
                room.Participants.Add(participant = new ParticipantRecord { CallSid = leg.Value });
            }

            participant.Present = true;
            participant.Label = TwilioJson.Text(listed, "label") ?? participant.Label;
            participant.Muted = TwilioJson.Flag(listed, "muted") ?? participant.Muted;
            participant.EndsRoom = TwilioJson.Flag(listed, "end_conference_on_exit") ?? participant.EndsRoom;
            participant.Holds.Believe(TwilioJson.Flag(listed, "hold") ?? participant.Holds.Held);
        }
    }

    private static bool IsAnswered(TwilioAnswer answer) => answer switch
    {
        { IsSuccess: true, Body: not null } or { IsNotFound: true } => true,
        { IsSuccess: true } or { IsUnknown: true } or { IsTooEarly: true } => false,
        _ => throw answer.ToException(),
    };

    private static bool IsLive(JsonElement conference) =>
        ConferenceSid.TryParse(TwilioJson.Text(conference, "sid"), null, out _) && TwilioJson.Text(conference, "status") is not (null or "completed");

    private static DateTimeOffset CreatedAt(JsonElement conference) =>
        DateTimeOffset.TryParse(TwilioJson.Text(conference, "date_created"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : default;
}
