namespace TwimlFlows.Tests.Calls;

/// <summary>What goes wrong with a request.</summary>
/// <param name="Kind">How.</param>
/// <param name="HasEffect">Whether it is carried out all the same.</param>
/// <param name="Status">The HTTP status, for an answer.</param>
/// <param name="Code">Twilio's code, for an answer.</param>
/// <param name="RetryAfter">How long Twilio asks to wait.</param>
/// <param name="Before">What happens before the answer.</param>
internal sealed record Fault(FaultKind Kind, bool HasEffect = false, int Status = 0, int Code = 0, TimeSpan? RetryAfter = null, Action? Before = null)
{
    internal static Fault Answer(int status, int code = 0, bool hasEffect = false, TimeSpan? retryAfter = null, Action? before = null) =>
        new(FaultKind.Answer, hasEffect, status, code, retryAfter, before);
}

/// <summary>How a request goes wrong.</summary>
internal enum FaultKind
{
    Answer,
    Timeout,
    NoConnection,
    Silence,
}
