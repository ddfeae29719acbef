namespace TwimlFlows.Emulator;

/// <summary>One thing that could be observed: what a leg heard or did, a request in or out, a change of a room, an error.</summary>
/// <param name="At">Virtual time since the start.</param>
/// <param name="CallSid">The leg it belongs to; null when it belongs to none.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The event in words.</param>
public sealed record EmulatorEvent(TimeSpan At, string? CallSid, EmulatorEventKind Kind, string Text)
{
    /// <summary>The kind of request, as the webhook is called in Twilio's world: voice-url, hold-url, conference-status and so on.</summary>
    public string? Purpose { get; init; }

    /// <summary>The request's method, or null.</summary>
    public string? Method { get; init; }

    /// <summary>The request's URL or path, or the audio file that is heard.</summary>
    public string? Url { get; init; }

    /// <summary>The request's parameters, in the order in which they were sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>
    /// The leg's new status, the reason for leaving a room, the result with which it left a queue, or the event a callback tells of.
    /// </summary>
    public string? Status { get; init; }

    /// <summary>The legs that are heard.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>The room's SID, for events of rooms.</summary>
    public string? ConferenceSid { get; init; }

    /// <summary>The queue's SID (QU and 32 hex digits), for events of queues.</summary>
    public string? QueueSid { get; init; }

    /// <summary>The HTTP status of an answer.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The answer's body (a document or JSON).</summary>
    public string? Body { get; init; }

    /// <summary>
    /// Whether a document is asked for whose answer does not control the call: the way out of a leg that was moved over REST or has
    /// ended. See also <see cref="EmulatorOptions.ExecuteGhostAnswers"/>.
    /// </summary>
    public bool IsGhost { get; init; }

    /// <summary>What went wrong with the request by <see cref="TwilioEmulator.Faults"/>, in words; null when nothing did.</summary>
    public string? Fault { get; init; }

    /// <summary>Twilio's error code.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>The value of one parameter; null when it was not sent.</summary>
    /// <param name="name">The parameter's name, as Twilio spells it.</param>
    public string? Parameter(string name)
    {
        foreach (var (key, value) in Parameters)
        {
            if (string.Equals(key, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The event on one line, with everything that it holds.</summary>
    public override string ToString()
    {
        var details = new (string Name, object? Value)[]
        {
            ("purpose", Purpose), ("method", Method), ("url", Url), ("status", Status), ("room", ConferenceSid), ("queue", QueueSid),
            ("http", HttpStatus), ("code", ErrorCode), ("fault", Fault), ("ghost", IsGhost ? "yes" : null), ("with", With.Count == 0 ? null : string.Join(' ', With)),
            ("parameters", Parameters.Count == 0 ? null : string.Join('&', Parameters.Select(p => $"{p.Key}={p.Value}"))),
            ("body", Body),
        };
        var tail = string.Concat(details.Where(d => d.Value is not null).Select(d => FormattableString.Invariant($" {d.Name}={d.Value}")));
        return FormattableString.Invariant($"{At.TotalSeconds:0.000} {CallSid ?? "-"} {Kind}: {Text}{tail}");
    }
}
