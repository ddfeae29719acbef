using System.Globalization;
using System.Xml;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>What begins with an ampersand: one of five entities, or the number of a character. Anything else is refused by XML parsers.</summary>
internal static class XmlReference
{
    /// <summary>Checks all ampersands of a run of characters.</summary>
    internal static void Check(TwimlCursor cursor, TwimlSpan span)
    {
        var characters = cursor.Text.Characters;
        for (var index = cursor.Find('&', span.Start, span.End); index >= 0; index = cursor.Find('&', index + 1, span.End))
        {
            CheckOne(cursor, characters, index, span.End);
        }
    }

    private static void CheckOne(TwimlCursor cursor, string characters, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(characters[end]) || (characters[end] == '#' && end == start + 1)))
        {
            end++;
        }

        cursor.Count(end - start);
        var name = characters.Substring(start + 1, end - start - 1);
        if (end >= limit || characters[end] != ';' || name.Length == 0)
        {
            cursor.Fault(new(start, start + 1), "An & must be written &amp;. A value in a hole is escaped by itself.");
        }
        else if (name[0] == '#' ? !IsCharacter(name) : name is not ("amp" or "lt" or "gt" or "quot" or "apos"))
        {
            cursor.Fault(new(start, end + 1), name[0] == '#'
                ? $"&{name}; is the number of no character that XML can hold. Leave it out."
                : $"&{name}; is no entity of XML. Write the character itself.");
        }
    }

    private static bool IsCharacter(string number)
    {
        var isHexadecimal = number.Length > 1 && number[1] == 'x';
        var digits = number.Substring(isHexadecimal ? 2 : 1).TrimStart('0');
        return digits.Length is > 0 and < 8
            && int.TryParse(digits, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is > 0 and <= 0x10FFFF
            && (code > 0xFFFF || XmlConvert.IsXmlChar((char)code));
    }
}
