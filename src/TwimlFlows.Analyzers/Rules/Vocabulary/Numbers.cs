using System.Globalization;
using System.Text.RegularExpressions;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Whole numbers as Twilio reads them.</summary>
internal static class Numbers
{
    /// <summary>Whether an attribute takes them.</summary>
    internal static bool Are(AttributeInfo attribute) =>
        attribute.Kind is ValueKind.Integer or ValueKind.Integers or ValueKind.Seconds or ValueKind.Milliseconds;

    internal static bool IsWhole(string text) => Regex.IsMatch(text, "^-?[0-9]{1,18}$", RegexOptions.CultureInvariant);

    /// <summary>What the attribute takes, in words.</summary>
    internal static string Unit(AttributeInfo attribute)
    {
        var unit = attribute.Kind switch
        {
            ValueKind.Seconds => "seconds",
            ValueKind.Milliseconds => "milliseconds",
            _ => "a whole number",
        };
        return (attribute.Min, attribute.Max) switch
        {
            (int min, int max) => $"{unit} from {min} to {max}",
            (int min, null) => $"{unit} from {min} on",
            (null, int max) => $"{unit} up to {max}",
            _ => unit,
        };
    }

    /// <summary>The number in a text with a unit or a fraction of nothing, when the attribute takes it.</summary>
    internal static string? Meant(AttributeInfo attribute, string text)
    {
        var match = Regex.Match(text, "^([0-9]{1,9})([.]0*)? *(s|sec|secs|second|seconds|ms)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        var isOfUnit = match.Groups[3].Length == 0
            || attribute.Kind == (match.Groups[3].Value.Equals("ms", StringComparison.OrdinalIgnoreCase) ? ValueKind.Milliseconds : ValueKind.Seconds);
        var number = match.Groups[1].Value;
        return match.Success && isOfUnit && Nearest(attribute, number) is null ? number : null;
    }

    /// <summary>The nearest number that the attribute takes; null for one that it takes.</summary>
    internal static string? Nearest(AttributeInfo attribute, string text)
    {
        var number = long.Parse(text, CultureInfo.InvariantCulture);
        var min = attribute.Min ?? (attribute.Kind is ValueKind.Seconds or ValueKind.Milliseconds ? 0 : null);
        return number < min ? min.Value.ToString(CultureInfo.InvariantCulture)
            : number > attribute.Max ? attribute.Max.Value.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
