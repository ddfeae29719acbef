namespace TwimlFlows;

/// <summary>Twilio's spelling of a <see cref="CallStatus"/>, and what follows from one.</summary>
internal static class CallStatusText
{
    internal static CallStatus Parse(string? text) => text switch
    {
        "queued" => CallStatus.Queued,
        "initiated" => CallStatus.Initiated,
        "ringing" => CallStatus.Ringing,
        "in-progress" => CallStatus.InProgress,
        "completed" => CallStatus.Completed,
        "busy" => CallStatus.Busy,
        "failed" => CallStatus.Failed,
        "no-answer" => CallStatus.NoAnswer,
        "canceled" => CallStatus.Canceled,
        _ => CallStatus.Unknown,
    };

    internal static bool IsFinal(this CallStatus status) => status >= CallStatus.Completed;
}
