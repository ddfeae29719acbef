namespace TwimlFlows.Emulator.Engine;

/// <summary>How a number or a TwiML application treats a call that comes in.</summary>
internal sealed record IncomingCall
{
    /// <summary>What is called, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>The called number; of a TwiML application what the client named as To, or nothing.</summary>
    public required string To { get; init; }

    public string? VoiceUrl { get; init; }

    public string VoiceMethod { get; init; } = "POST";

    public FallbackTarget? Fallback { get; init; }

    public StatusCallback? Callback { get; init; }

    /// <summary>What the first request has besides the standard parameters.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extra { get; init; } = [];

    public static IncomingCall ToNumber(VirtualNumber number) => new()
    {
        Name = number.Number,
        To = number.Number,
        VoiceUrl = number.VoiceUrl,
        VoiceMethod = number.VoiceMethod,
        Fallback = FallbackTarget.From(number.VoiceFallbackUrl, number.VoiceFallbackMethod),
        Callback = EndCallback(number.StatusCallback, number.StatusCallbackMethod),
    };

    // unconfirmed: To of a client's call. It is empty unless the client names one of its own parameters To.
    public static IncomingCall ToApplication(VirtualApplication application, IReadOnlyList<KeyValuePair<string, string>> parameters) => new()
    {
        Name = application.Name,
        To = parameters.FirstOrDefault(p => p.Key == "To").Value ?? "",
        VoiceUrl = application.VoiceUrl,
        VoiceMethod = application.VoiceMethod,
        Fallback = FallbackTarget.From(application.VoiceFallbackUrl, application.VoiceFallbackMethod),
        Callback = EndCallback(application.StatusCallback, application.StatusCallbackMethod),
        Extra = [new("ApplicationSid", application.Sid), .. parameters.Where(p => p.Key != "To")],
    };

    private static StatusCallback? EndCallback(string? url, string method) =>
        url is { Length: > 0 } ? new StatusCallback(url, method, ["completed"]) : null;
}
