namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Finds the characters that no XML document can hold, wherever they stand.</summary>
internal static class ForbiddenCharacters
{
    internal static void Check(TwimlCursor cursor)
    {
        var characters = cursor.Text.Characters;
        cursor.Count(characters.Length);
        for (var index = 0; index < characters.Length; index++)
        {
            if (XmlCharacters.IsForbidden(characters, index))
            {
                cursor.Fault(new(index, index + 1), char.IsSurrogate(characters[index])
                    ? $"U+{(int)characters[index]:X4} is half of a character: its other half is missing."
                    : $"The character U+{(int)characters[index]:X4} cannot stand in XML, not even as a reference. Leave it out.");
            }
        }
    }
}
