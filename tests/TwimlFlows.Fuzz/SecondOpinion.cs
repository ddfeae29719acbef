using System.Text.RegularExpressions;
using System.Xml;

namespace TwimlFlows.Fuzz;

/// <summary>A real XML parser's view of a text without holes.</summary>
/// <remarks>
/// Known differences: a DOCTYPE is refused here, since the template parser refuses it as well; .NET takes any version that
/// begins with 1.0, while the template parser takes all that have the form of one and leaves the rest to a rule, and does not look at the name of an encoding, which XML limits; characters that XML forbids are refused even in a declaration that is left out.
/// </remarks>
internal static partial class SecondOpinion
{
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9._-]*\\z")]
    private static partial Regex EncodingName { get; }

    [GeneratedRegex("^(?<start><\\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*[\"'])[0-9]+\\.[0-9]+(?=[\"'])")]
    private static partial Regex Version { get; }

    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>What it has against the text, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSentAsWritten">Whether it is the whole document; if not, it lies in a Response, without its declaration.</param>
    internal static string? Of(string text, bool isSentAsWritten)
    {
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        return Read(isSentAsWritten ? Version.Replace(text, "${start}1.0") : $"<Response>{WithoutDeclaration(text)}</Response>");
    }

    private static string WithoutDeclaration(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        var end = trimmed.IndexOf("?>", StringComparison.Ordinal);
        return trimmed.StartsWith("<?xml", StringComparison.Ordinal) && end > 0 && trimmed[5] is ' ' or '\t' or '\r' or '\n' or '?' && IsXml(trimmed[..end])
            ? trimmed[(end + 2)..].ToString()
            : text;
    }

    private static bool IsXml(ReadOnlySpan<char> text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text.ToString());
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static string? Read(string xml)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), _settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.XmlDeclaration && Objection(reader.GetAttribute("version"), reader.GetAttribute("encoding")) is { } objection)
                {
                    return objection;
                }
            }

            return null;
        }
        catch (XmlException e)
        {
            return e.Message;
        }
    }

    private static string? Objection(string? version, string? encoding) =>
        version != "1.0" ? $"XML has no version {version}."
        : encoding is not null && !EncodingName.IsMatch(encoding) ? $"No encoding has the name {encoding}."
        : null;
}
