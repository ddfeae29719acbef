using System.Globalization;
using System.Xml.Linq;

namespace TwimlFlows;

/// <summary>
/// How long a called party may be busy with what it hears before it is connected. Nothing of Twilio's tells when that is
/// over, and a leg that is moved before would pass its screening; so this is rather too long than too short.
/// </summary>
internal static class ScreeningTime
{
    /// <summary>After the answer, in a flow that screens: the request for its document is about to come.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>After the request for a document of which nothing is known yet: a step may take this long.</summary>
    internal static readonly TimeSpan Unknown = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan _perCharacter = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _recording = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _way = TimeSpan.FromSeconds(2);

    /// <summary>After a document was answered.</summary>
    /// <param name="xml">The whole document.</param>
    internal static TimeSpan Of(string xml)
    {
        try
        {
            return _way + Sum(XElement.Parse(xml));
        }
        catch (System.Xml.XmlException)
        {
            // Twilio refuses it, and the leg is out.
            return _way;
        }
    }

    private static TimeSpan Sum(XElement parent) =>
        parent.Elements().Aggregate(TimeSpan.Zero, static (sum, verb) => sum + TimeOf(verb));

    private static TimeSpan TimeOf(XElement verb) => verb.Name.LocalName switch
    {
        "Say" => _perCharacter * verb.Value.Length * Math.Max(1, Number(verb, "loop", 1)),
        "Play" => _recording * Math.Max(1, Number(verb, "loop", 1)),
        "Pause" => TimeSpan.FromSeconds(Number(verb, "length", 1)),

        // Each key starts the time-out again.
        "Gather" => Sum(verb) + (TimeSpan.FromSeconds(Number(verb, "timeout", 5)) * Math.Clamp(Number(verb, "numDigits", 4), 1, 10)),
        _ => TimeSpan.Zero,
    };

    private static int Number(XElement verb, string attribute, int whenAbsent) =>
        int.TryParse(verb.Attribute(attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, 600)
            : whenAbsent;
}
