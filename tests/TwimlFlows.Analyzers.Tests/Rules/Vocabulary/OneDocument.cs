using System.Text.RegularExpressions;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>A flow around one document.</summary>
internal static partial class OneDocument
{
    /// <summary>The flow; <c>[a*65]</c> in the document is 65 letters.</summary>
    internal static string Of(string document) => In("\"\"\"\n", Repetition().Replace(document, Repeat), "\n\"\"\"");

    /// <summary>All findings are fixed at once, in each kind of literal.</summary>
    internal static async Task IsPutRightAsync(string before, string after)
    {
        await Verify.FixesAllAsync<ReplacementFix>(In("\"\"\"\n", before, "\n\"\"\""), In("\"\"\"\n", after, "\n\"\"\""));
        await Verify.FixesAllAsync<ReplacementFix>(In("$\"\"\"\n", before, "\n\"\"\""), In("$\"\"\"\n", after, "\n\"\"\""));
        await Verify.FixesAllAsync<ReplacementFix>(In("\"", before, "\""), In("\"", after, "\""));
    }

    private static string In(string start, string document, string end) => $$"""""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(string text, int number) => ${{start}}{{document}}{{end}};
            private Twiml Part() => $"<Pause/>";
        }
        """"";

    private static string Repeat(Match match) =>
        string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\[([^\[\]]+)\*(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Repetition();
}
