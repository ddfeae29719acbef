namespace TwimlFlows.Emulator.Engine;

/// <summary>Who is told of a leg's progress, and of which events.</summary>
internal sealed class StatusCallback(string url, string method, IReadOnlyCollection<string> events)
{
    public void Tell(Leg leg, string happening)
    {
        if (!events.Contains(happening))
        {
            return;
        }

        var exchange = leg.Exchange;
        var parameters = CallParameters.Of(leg);
        if (happening == "completed")
        {
            var seconds = leg.Seconds;
            parameters.Add(new("CallDuration", Invariant(seconds)));
            if (leg.Direction == "outbound-api")
            {
                parameters.Add(new("Duration", Invariant(Math.Max(1, (seconds + 59) / 60))));
            }

            parameters.Add(new("SipResponseCode", leg.Status switch
            {
                CallStatuses.Busy => "486",
                CallStatuses.NoAnswer or CallStatuses.Canceled => "487",
                CallStatuses.Failed => "404",
                _ => "200",
            }));
        }

        parameters.Add(new("Timestamp", exchange.UtcNow.ToString("R")));
        parameters.Add(new("CallbackSource", "call-progress-events"));
        parameters.Add(new("SequenceNumber", Invariant(leg.NextSequence())));
        exchange.Outbox.Tell("call-status", leg.Sid, method, url, parameters, leg.Status, warning: 15003);
    }

    private static string Invariant(int value) => FormattableString.Invariant($"{value}");
}
