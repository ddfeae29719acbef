using System.Globalization;
using System.Xml.Linq;

namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>An element of a document, with attributes read as Twilio reads them.</summary>
internal sealed class TwimlElement(XElement element)
{
    public string Name => element.Name.LocalName;

    /// <summary>The text with its white space reduced: documents are often indented.</summary>
    public string Text { get; } = string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public List<TwimlElement> Children { get; } = [.. element.Elements().Select(e => new TwimlElement(e))];

    public IEnumerable<string> Attributes => element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.NamespaceName.Length == 0).Select(a => a.Name.LocalName);

    public string? this[string attribute] => element.Attribute(attribute)?.Value;

    public string Method(string attribute) =>
        string.Equals(this[attribute], "GET", StringComparison.OrdinalIgnoreCase) ? "GET" : "POST";

    public bool Flag(string attribute, bool whenAbsent) => this[attribute]?.Trim().ToLowerInvariant() switch
    {
        "true" => true,
        "false" => false,
        _ => whenAbsent,
    };

    public int Number(string attribute, int whenAbsent, int min = 0, int max = int.MaxValue) =>
        int.TryParse(this[attribute], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? value
            : whenAbsent;

    public TimeSpan Seconds(string attribute, int whenAbsent, int min = 0, int max = 86400) =>
        TimeSpan.FromSeconds(Number(attribute, whenAbsent, min, max));

    public IReadOnlyList<string> Words(string attribute) =>
        this[attribute]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
