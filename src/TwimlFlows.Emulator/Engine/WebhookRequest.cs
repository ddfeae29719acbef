namespace TwimlFlows.Emulator.Engine;

/// <summary>A request that the engine wants sent to the application. The engine itself sends nothing.</summary>
internal sealed class WebhookRequest
{
    public required string Purpose { get; init; }

    /// <summary>The leg whose document this is, or that a status callback tells of; also the owner of the cookies.</summary>
    public required string? CallSid { get; init; }

    public required string Method { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    public required string IdempotencyToken { get; init; }

    /// <summary>Takes the answer; not called twice.</summary>
    public required Action<WebhookAnswer> Answered { get; init; }

    /// <summary>The same request once more; nobody waits for its answer.</summary>
    public WebhookRequest Again() => new()
    {
        Purpose = Purpose,
        CallSid = CallSid,
        Method = Method,
        Url = Url,
        Parameters = Parameters,
        IdempotencyToken = IdempotencyToken,
        Answered = static _ => { },
    };

    /// <summary>Set when nobody waits for the answer any more: Twilio's own limit has passed.</summary>
    public bool IsAbandoned { get; set; }
}
