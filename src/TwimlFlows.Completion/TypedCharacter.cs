using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Completion;

/// <summary>Whether the character in front of the caret is one after which something of TwiML may be offered.</summary>
internal static class TypedCharacter
{
    /// <summary>Tags are shorter than this.</summary>
    private const int Reach = 2000;

    internal static bool BringsUpOffers(SourceText text, int caret) => caret > 0 && Begins(text, caret - 1, isLetterEnough: true);

    /// <summary>The first letter of a word counts as well, since the list may have been closed before.</summary>
    private static bool Begins(SourceText text, int index, bool isLetterEnough) => text[index] switch
    {
        '<' => true,
        '/' => index > 0 && text[index - 1] == '<',
        '"' or '\'' => IsBehindEquals(text, index),
        '{' => true,
        '>' => EndsRedirect(text, index),
        var blank when XmlCharacters.IsBlank(blank) => IsInTag(text, index),
        var letter => isLetterEnough && index > 0 && XmlCharacters.IsNameStart(letter) && Begins(text, index - 1, isLetterEnough: false),
    };

    /// <summary>Whether the quote opens a value; it may be escaped, or doubled.</summary>
    private static bool IsBehindEquals(SourceText text, int quote)
    {
        var index = quote - 1;
        while (index > 0 && index > quote - 3 && text[index] is '\\' or '"')
        {
            index--;
        }

        return index >= 0 && text[index] == '=';
    }

    private static bool EndsRedirect(SourceText text, int end)
    {
        var start = TagStart(text, end);
        const string name = "<Redirect";
        return start >= 0 && start + name.Length <= end && text.ToString(new TextSpan(start, name.Length)) == name;
    }

    private static bool IsInTag(SourceText text, int index) =>
        TagStart(text, index) is >= 0 and var start && XmlCharacters.IsNameStart(text[start + 1]);

    /// <summary>Where the tag around an index begins; a negative number when none is around it.</summary>
    private static int TagStart(SourceText text, int index)
    {
        for (var current = index - 1; current >= Math.Max(0, index - Reach); current--)
        {
            if (text[current] is '<' or '>')
            {
                return text[current] == '<' ? current : -1;
            }
        }

        return -1;
    }
}
