namespace TwimlFlows;

/// <summary>What moving legs asks of Twilio.</summary>
internal sealed class LegUpdate(TwilioRest rest, FlowUrls urls, FlowSessions sessions, LegSettings settings, TimeProvider time)
{
    private static readonly TimeSpan _conflictPause = TimeSpan.FromMilliseconds(500);

    /// <summary>Sends the leg that the plan moves to its landing.</summary>
    internal async Task<TwilioAnswer> SendAsync(string call, CallPlan plan, CancellationToken cancellationToken)
    {
        var landing = plan.Moved!;
        var record = await sessions.Calls.ReadAsync(call, cancellationToken).ConfigureAwait(false);
        var form = FormOf(call, landing, record);
        Func<ValueTask<bool>> isStillWanted = () => IsOpenAsync(call, plan.Version, cancellationToken);
        var answer = await rest.MoveAsync(PathOf(landing.Leg), form, isStillWanted, cancellationToken).ConfigureAwait(false);
        if (answer is { IsSuccess: false, IsTooEarly: true, Status: not 429 })
        {
            // Another update of the same leg is under way, so nothing happened by this one.
            await Task.Delay(_conflictPause, time, cancellationToken).ConfigureAwait(false);
            if (await isStillWanted().ConfigureAwait(false))
            {
                answer = await rest.MoveAsync(PathOf(landing.Leg), form, isStillWanted, cancellationToken).ConfigureAwait(false);
            }
        }

        return answer;
    }

    /// <summary>Whether a leg is over, or null when Twilio does not say.</summary>
    internal async ValueTask<bool?> IsOverAsync(string leg, CancellationToken cancellationToken)
    {
        var answer = await rest.GetAsync(PathOf(leg), [], cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            { IsNotFound: true } => true,
            { IsSuccess: true } when answer.Text("status") is { } status => CallStatusText.Parse(status).IsFinal(),
            _ => null,
        };
    }

    /// <summary>Whether a leg waits in a queue, or null when Twilio does not say.</summary>
    internal async ValueTask<bool?> IsInQueueAsync(string queue, string leg, CancellationToken cancellationToken)
    {
        var answer = await rest.GetAsync(
            $"/Queues/{Uri.EscapeDataString(queue)}/Members/{Uri.EscapeDataString(leg)}.json", [], cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            { IsNotFound: true } => false,
            { IsSuccess: true } => true,
            _ => null,
        };
    }

    /// <summary>Deletes a call's queue.</summary>
    /// <returns>Whether it is gone; Twilio refuses as long as somebody is in.</returns>
    internal async ValueTask<bool> DeleteQueueAsync(string queue, CancellationToken cancellationToken)
    {
        var answer = await rest.DeleteAsync($"/Queues/{Uri.EscapeDataString(queue)}.json", cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess || answer.IsNotFound;
    }

    /// <summary>Who dialled a leg, or null when nobody did or Twilio does not say.</summary>
    internal async ValueTask<string?> ParentOfAsync(string leg, CancellationToken cancellationToken)
    {
        var answer = await rest.GetAsync(PathOf(leg), [], cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess && CallSid.TryParse(answer.Text("parent_call_sid"), null, out var parent) ? parent.Value : null;
    }

    /// <summary>The one leg that a leg has dialled and that is in progress; null when there is none, or more than one.</summary>
    internal async ValueTask<string?> OnlyChildOfAsync(string leg, CancellationToken cancellationToken)
    {
        var answer = await rest.GetAsync(
            "/Calls.json", [new("ParentCallSid", leg), new("Status", "in-progress")], cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess && answer.List("calls").ToList() is [var only] && CallSid.TryParse(TwilioJson.Text(only, "sid"), null, out var child)
            ? child.Value
            : null;
    }

    private List<KeyValuePair<string, string>> FormOf(string call, PlannedLanding landing, CallRecord? record)
    {
        var leg = record?.Find(landing.Leg);
        var partner = leg is null ? null : record!.PartnerOf(leg)?.Sid;
        var stamp = new LegStamp(settings.Flow, call, landing.Leg, partner, landing.Version, LegDocument.Own);
        List<KeyValuePair<string, string>> form =
        [
            new("Url", urls.Of((stamp with { To = landing.Kind }).On(landing.Link))),
            new("Method", "POST"),

            // A landing that cannot be fetched would end the leg.
            new("FallbackUrl", urls.Of(stamp.On(urls.SettleLink.PathAndQuery))),
            new("FallbackMethod", "POST"),
        ];
        if (leg is { ReportsItsEnd: false })
        {
            form.Add(new("StatusCallback", urls.CallEvents(null)));
            form.Add(new("StatusCallbackMethod", "POST"));
        }

        return form;
    }

    private async ValueTask<bool> IsOpenAsync(string call, int version, CancellationToken cancellationToken) =>
        (await sessions.Calls.ReadAsync(call, cancellationToken).ConfigureAwait(false))?.Plan?.Version == version;

    private static string PathOf(string leg) => $"/Calls/{Uri.EscapeDataString(leg)}.json";
}
