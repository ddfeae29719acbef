using System.Xml;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>What XML 1.0 says of single characters.</summary>
internal static class XmlCharacters
{
    internal static bool IsBlank(char character) => character is ' ' or '\n' or '\r' or '\t';

    internal static bool IsNameStart(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or ':' || XmlConvert.IsStartNCNameChar(character);

    internal static bool IsName(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or ':' || XmlConvert.IsNCNameChar(character);

    /// <summary>Whether no XML document can hold the character: a control character, or half of a pair.</summary>
    internal static bool IsForbidden(string characters, int index)
    {
        var character = characters[index];
        return character is < ' ' or >= '\uD800'
            && !XmlConvert.IsXmlChar(character)
            && !(char.IsHighSurrogate(character) && index + 1 < characters.Length && char.IsLowSurrogate(characters[index + 1]))
            && !(char.IsLowSurrogate(character) && index > 0 && char.IsHighSurrogate(characters[index - 1]));
    }

    /// <summary>Whether it is a name, or two with a colon between them.</summary>
    internal static bool IsQualifiedName(string name)
    {
        var colon = name.IndexOf(':');
        return colon < 0 || (colon > 0 && colon < name.Length - 1
            && name.IndexOf(':', colon + 1) < 0
            && XmlConvert.IsStartNCNameChar(name[colon + 1]));
    }
}
