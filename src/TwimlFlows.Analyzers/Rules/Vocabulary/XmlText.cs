using System.Globalization;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Writes a text so that it stands as it is in XML, in every literal of C#, and in a template.</summary>
internal static class XmlText
{
    /// <summary>The text with references in place of what would be markup, end a literal, escape something in it or begin a hole.</summary>
    internal static string Of(string text) => string.Concat(text.Select(Of));

    private static string Of(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&apos;",
        '\\' or '{' or '}' or '\u2028' or '\u2029' => Reference(character),
        _ when char.IsControl(character) => Reference(character),
        _ => character.ToString(),
    };

    private static string Reference(char character) => "&#" + ((int)character).ToString(CultureInfo.InvariantCulture) + ";";
}
