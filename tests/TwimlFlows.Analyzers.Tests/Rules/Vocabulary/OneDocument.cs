using System.Text.RegularExpressions;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>A flow around one document.</summary>
internal static partial class OneDocument
{
    /// <summary>The flow; <c>[a*65]</c> in the document is 65 letters.</summary>
    internal static string Of(string document) => In("$\"\"\"\n", Repeated(document), "\n\"\"\"");

    /// <summary>All findings are fixed at once, in each kind of literal, in plain strings and in a file.</summary>
    internal static async Task IsPutRightAsync(string before, string after)
    {
        foreach (var (start, end) in new[] { ("$\"\"\"\n", "\n\"\"\""), ("$$\"\"\"\n", "\n\"\"\""), ("$\"", "\"") })
        {
            await Verify.FixesAllAsync<ReplacementFix>(In(start, Repeated(before), end), In(start, Repeated(after), end));
        }

        foreach (var (start, end) in new[] { ("\"", "\""), ("@\"\n", "\""), ("\"<Response>\" + \"", "\" + \"</Response>\""), ("\"\"\"\n", "\n\"\"\"") })
        {
            await Verify.FixesAllAsync<ReplacementFix>(Plain(start, Repeated(before), end), Plain(start, Repeated(after), end));
        }

        await Verify.FixesFileAsync<ReplacementFix>($"<Response>\n{Repeated(before)}\n</Response>", $"<Response>\n{Repeated(after)}\n</Response>");
    }

    private static string Repeated(string document) => Repetition().Replace(document, Repeat);

    /// <summary>A plain string, joined from several where the quotes say so.</summary>
    private static string Plain(string start, string document, string end)
    {
        var (head, tail) = start.Contains("Response") ? ("", "") : ("<Response>", "</Response>");
        return $$"""""
            public class Desk
            {
                public static object Text() =>
            {{start}}{{head}}{{document}}{{tail}}{{end}};
            }
            """"";
    }

    private static string In(string start, string document, string end) => $$"""""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Step] public Twiml Answer(GatherResult keys, string text, int number) => {{start}}{{document}}{{end}};
            private Twiml Part() => $"<Pause/>";
        }
        """"";

    private static string Repeat(Match match) =>
        string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\[([^\[\]]+)\*(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Repetition();
}
