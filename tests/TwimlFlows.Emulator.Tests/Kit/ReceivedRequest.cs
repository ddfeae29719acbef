namespace TwimlFlows.Emulator.Tests.Kit;

/// <summary>A request as the little application saw it.</summary>
public sealed record ReceivedRequest(
    string Method, Uri Url, IReadOnlyList<KeyValuePair<string, string>> Form, IReadOnlyDictionary<string, string> Headers)
{
    public string Path => Url.AbsolutePath;

    public string? this[string name] => Form.FirstOrDefault(p => p.Key == name).Value;
}
