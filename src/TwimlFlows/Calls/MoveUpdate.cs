namespace TwimlFlows;

/// <summary>What a move asks of Twilio.</summary>
internal sealed class MoveUpdate(TwilioRest rest, FlowUrls urls)
{
    internal Task<TwilioAnswer> SendAsync(CallSid leg, MovePlan plan, CancellationToken cancellationToken) => rest.UpdateAsync(
        PathOf(leg),
        [
            new("Url", urls.Of(Link.Stored(plan.Landing))),
            new("Method", "POST"),

            // A landing that cannot be fetched would end the leg.
            new("FallbackUrl", urls.Settle),
            new("FallbackMethod", "POST"),
        ],
        cancellationToken);

    /// <summary>Whether the leg is over, or null when Twilio does not say.</summary>
    internal async ValueTask<bool?> IsOverAsync(CallSid leg, CancellationToken cancellationToken)
    {
        var answer = await rest.GetAsync(PathOf(leg), [], cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            { IsNotFound: true } => true,
            { IsSuccess: true } when answer.Text("status") is { } status => CallStatusText.Parse(status).IsFinal(),
            _ => null,
        };
    }

    /// <summary>Whether the leg is still in the room, or null when Twilio does not say: then the move had no effect.</summary>
    internal async ValueTask<bool?> IsInRoomAsync(string conferenceSid, CallSid leg, CancellationToken cancellationToken)
    {
        var answer = await rest.GetAsync(
            $"/Conferences/{Uri.EscapeDataString(conferenceSid)}/Participants/{Uri.EscapeDataString(leg.Value)}.json",
            [],
            cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            { IsNotFound: true } => false,
            { IsSuccess: true } => true,
            _ => null,
        };
    }

    private static string PathOf(CallSid leg) => $"/Calls/{Uri.EscapeDataString(leg.Value)}.json";
}
