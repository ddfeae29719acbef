using System.Collections.Frozen;
using System.Text;

namespace TwimlFlows;

/// <summary>The names of parameters that Twilio's voice requests have: read again and again, and made once.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml"/>, request parameters. A name that is missing here costs a string.</remarks>
internal static class ParameterNames
{
    private const int Longest = 32;

    private static readonly FrozenSet<string> _names = FrozenSet.Create(
        StringComparer.Ordinal,
        "AccountSid", "ApiVersion", "ApplicationSid", "AvgQueueTime", "CallDuration", "CallSid", "CallStatus", "CallToken",
        "CallbackSource", "Called", "CalledCity", "CalledCountry", "CalledState", "CalledVia", "CalledZip", "Caller", "CallerCity",
        "CallerCountry", "CallerName", "CallerState", "CallerZip", "Coaching", "ConferenceSid", "Confidence", "CurrentQueueSize",
        "DequeingCallSid", "DialBridged", "DialCallDuration", "DialCallSid", "DialCallStatus", "Digits", "Direction", "Duration",
        "EndConferenceOnExit", "ErrorCode", "ErrorUrl", "FinishedOnKey", "ForwardedFrom", "FriendlyName", "From", "FromCity",
        "FromCountry", "FromState", "FromZip", "Hold", "Language", "MaxQueueSize", "Muted", "ParentCallSid", "ParticipantCallStatus",
        "ParticipantLabel", "QueuePosition", "QueueResult", "QueueSid", "QueueTime", "Reason", "ReasonParticipantLeft",
        "RecordingDuration", "RecordingSid", "RecordingStatus", "RecordingUrl", "SequenceNumber", "SipCallId", "SipDomain",
        "SipResponseCode", "SpeechResult", "StartConferenceOnEnter", "StatusCallbackEvent", "StirStatus", "StirVerstat", "Timestamp",
        "To", "ToCity", "ToCountry", "ToState", "ToZip", "UnstableSpeechResult", "url");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name as a string that exists already, or null when it is none of these.</summary>
    internal static string? Find(ReadOnlySpan<byte> name)
    {
        Span<char> text = stackalloc char[Longest];
        return name.Length <= Longest
            && Ascii.ToUtf16(name, text, out var length) == System.Buffers.OperationStatus.Done
            && _lookup.TryGetValue(text[..length], out var known)
                ? known
                : null;
    }
}
