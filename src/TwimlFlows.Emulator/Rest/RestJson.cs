using System.Text.Json.Nodes;
using TwimlFlows.Emulator.Engine;
using TwimlFlows.Emulator.Engine.Rooms;

namespace TwimlFlows.Emulator.Rest;

/// <summary>The resources as Twilio writes them.</summary>
internal static class RestJson
{
    /// <summary>The status over REST, which has no initiated.</summary>
    public static string Status(Leg leg) => leg.Status == CallStatuses.Initiated ? CallStatuses.Queued : leg.Status;

    public static JsonObject Call(Leg leg)
    {
        var exchange = leg.Exchange;
        var uri = $"/2010-04-01/Accounts/{exchange.AccountSid}/Calls/{leg.Sid}";
        return new JsonObject
        {
            ["sid"] = leg.Sid,
            ["date_created"] = Date(exchange, leg.CreatedAt),
            ["date_updated"] = Date(exchange, leg.UpdatedAt),
            ["parent_call_sid"] = leg.Parent?.Sid,
            ["account_sid"] = exchange.AccountSid,
            ["to"] = leg.To,
            ["to_formatted"] = leg.To,
            ["from"] = leg.From,
            ["from_formatted"] = leg.From,
            ["phone_number_sid"] = null,
            ["status"] = Status(leg),
            ["start_time"] = leg.AnsweredAt is { } start ? Date(exchange, start) : null,
            ["end_time"] = leg.EndedAt is { } end ? Date(exchange, end) : null,
            ["duration"] = leg.IsFinal ? FormattableString.Invariant($"{leg.Seconds}") : null,
            ["price"] = null,
            ["price_unit"] = "USD",
            ["direction"] = leg.Direction,
            ["answered_by"] = null,
            ["api_version"] = "2010-04-01",
            ["forwarded_from"] = null,
            ["group_sid"] = null,
            ["caller_name"] = null,
            ["queue_time"] = "0",
            ["trunk_sid"] = null,
            ["uri"] = uri + ".json",
            ["subresource_uris"] = new JsonObject
            {
                ["notifications"] = uri + "/Notifications.json",
                ["recordings"] = uri + "/Recordings.json",
            },
        };
    }

    public static JsonObject Conference(Exchange exchange, Room room)
    {
        var uri = $"/2010-04-01/Accounts/{exchange.AccountSid}/Conferences/{room.Sid}";
        return new JsonObject
        {
            ["account_sid"] = exchange.AccountSid,
            ["date_created"] = Date(exchange, room.CreatedAt),
            ["date_updated"] = Date(exchange, room.UpdatedAt),
            ["api_version"] = "2010-04-01",
            ["friendly_name"] = room.Name,
            ["region"] = "us1",
            ["sid"] = room.Sid,
            ["status"] = room.Status,
            ["uri"] = uri + ".json",
            ["subresource_uris"] = new JsonObject
            {
                ["participants"] = uri + "/Participants.json",
                ["recordings"] = uri + "/Recordings.json",
            },
            ["reason_conference_ended"] = room.ReasonEnded,
            ["call_sid_ending_conference"] = room.CallSidEnding,
        };
    }

    public static JsonObject Participant(Participant participant)
    {
        var exchange = participant.Leg.Exchange;
        return new JsonObject
        {
            ["account_sid"] = exchange.AccountSid,
            ["call_sid"] = participant.Leg.Sid,
            ["label"] = participant.Label,
            ["call_sid_to_coach"] = participant.Coach,
            ["coaching"] = participant.Coach is not null,
            ["conference_sid"] = participant.Room.Sid,
            ["date_created"] = Date(exchange, participant.JoinedAt),
            ["date_updated"] = Date(exchange, participant.UpdatedAt),
            ["end_conference_on_exit"] = participant.EndOnExit,
            ["muted"] = participant.Muted,
            ["hold"] = participant.IsHeld,
            ["start_conference_on_enter"] = participant.StartOnEnter,
            ["status"] = "connected",
            ["queue_time"] = null,
            ["uri"] = $"/2010-04-01/Accounts/{exchange.AccountSid}/Conferences/{participant.Room.Sid}/Participants/{participant.Leg.Sid}.json",
        };
    }

    // RFC 2822 as Twilio writes it: with a numeric zone.
    public static string Date(Exchange exchange, TimeSpan moment) =>
        exchange.UtcAt(moment).ToString("ddd, dd MMM yyyy HH:mm:ss +0000", System.Globalization.CultureInfo.InvariantCulture);
}
