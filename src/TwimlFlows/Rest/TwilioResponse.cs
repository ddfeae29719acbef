namespace TwimlFlows;

/// <summary>Twilio's answer to a request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The JSON body, as UTF-8; empty when there was none.</param>
/// <param name="RetryAfter">How long Twilio asks to wait before a repeat, where it said so.</param>
public sealed record TwilioResponse(int Status, ReadOnlyMemory<byte> Body, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether Twilio carried the request out.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;
}
