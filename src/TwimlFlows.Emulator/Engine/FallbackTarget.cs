namespace TwimlFlows.Emulator.Engine;

/// <summary>Where a document comes from when another one failed.</summary>
internal sealed record FallbackTarget(string Url, string Method)
{
    public static FallbackTarget? From(string? url, string? method) => url is { Length: > 0 } ? new(url, method ?? "POST") : null;
}
