using System.Globalization;

namespace TwimlFlows.Emulator.Rest;

/// <summary>A request to the REST interface, whatever it came through.</summary>
internal sealed record RestRequest(
    string Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyList<KeyValuePair<string, string>> Form, string? Authorization)
{
    public string? this[string name] => Value(Form, name);

    public string? Filter(string name) => Value(Query, name);

    public IReadOnlyList<string> Values(string name) => [.. Form.Where(p => p.Key == name).Select(p => p.Value)];

    public bool Has(string name) => Form.Any(p => p.Key == name);

    /// <summary>True only for true, as Twilio reads it.</summary>
    public bool Flag(string name) => string.Equals(this[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>GET or POST.</summary>
    public string HttpMethod(string name, string whenAbsent) => this[name]?.ToUpperInvariant() switch
    {
        null or "" => whenAbsent,
        "GET" => "GET",
        "POST" => "POST",
        _ => throw new RestError(400, 21209, $"{name} is neither GET nor POST"),
    };

    public int Number(string name, int whenAbsent, int min, int max, int code)
    {
        if (this[name] is not { Length: > 0 } text)
        {
            return whenAbsent;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? value
            : throw new RestError(400, code, $"{name} is not valid: {text}");
    }

    /// <summary>An absolute web address, or null when absent.</summary>
    public string? Url(string name, int code) => this[name] switch
    {
        null or "" => null,
        var url when Engine.Documents.DocumentUrl.IsWebUrl(url) => url,
        var url => throw new RestError(400, code, $"{name} is not a valid URL: {url}"),
    };

    private static string? Value(IReadOnlyList<KeyValuePair<string, string>> values, string name)
    {
        foreach (var (key, value) in values)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}
