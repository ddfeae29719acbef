namespace TwimlFlows;

/// <summary>
/// A Record has ended with something to hear: the request for its action.
/// </summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/record"/>, action.</remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class RecordResult(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>Where the recording can be fetched, or null when Twilio did not send it. It may not be there yet.</summary>
    public Uri? RecordingUrl => Uri.TryCreate(Parameters["RecordingUrl"], UriKind.Absolute, out var url) ? url : null;

    /// <summary>The recording's SID, or null when Twilio did not send it (not confirmed that it always does).</summary>
    public string? RecordingSid => Parameters["RecordingSid"];

    /// <summary>How long the recording is, in seconds.</summary>
    public int? RecordingDuration => Number("RecordingDuration");

    /// <summary>The key that ended it, or <c>hangup</c> when the caller hung up; empty when neither did.</summary>
    public string Digits => Parameters["Digits"] ?? "";
}
