using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>One document in a flow that answers calls, in a text, or in a file.</summary>
internal static class AnsweringDesk
{
    private static readonly (string Start, string End)[] _quotes = [("$\"\"\"\n", "\n\"\"\""), ("$$\"\"\"\n", "\n\"\"\""), ("$\"", "\"")];

    /// <summary>A flow that answers with a document, written between the quotes of an ordinary literal.</summary>
    internal static string With(string document, string more = "") => Of($"$\"{document}\"", more);

    /// <summary>A flow that answers with an expression.</summary>
    internal static string Of(string expression, string more = "") => $$"""""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(int number) => {{expression}};
            [Step] public Twiml Keys(GatherResult keys) => $"<Say>Thank you.</Say><Hangup/>";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            private Twiml Part() => $"<Play>https://cdn.example.com/a.mp3</Play>";
            private Twiml Ending() => $"<Say>Goodbye.</Say><Hangup/>";
            {{more}}
        }
        """"";

    /// <summary>A text whose document nobody knows the use of.</summary>
    internal static string Text(string document) => $$"""
        public static class Texts { public static string Answer() => "<Response>{{document}}</Response>"; }
        """;

    /// <summary>What is found in a file of XML, with its severity.</summary>
    internal static async Task<IEnumerable<(string, DiagnosticSeverity)>> InFileAsync(string document)
    {
        var project = TestProject.Create("public class Nothing;").Project
            .AddAdditionalDocument("bin.xml", SourceText.From($"<Response>{document}</Response>"), filePath: "/src/bin.xml").Project;
        return (await TestProject.FindingsAsync(project)).Select(finding => (finding.Id, finding.Severity));
    }

    /// <summary>
    /// All findings are fixed at once in each kind of literal. <c>«»</c> are the braces of a hole, quotes are single ones where
    /// double ones would end the literal, and <c>|</c> is a new line where the literal has several.
    /// </summary>
    internal static async Task IsPutRightAsync<TFix>(string before, string after, string more = "")
        where TFix : CodeFixProvider, new()
    {
        foreach (var (start, end) in _quotes)
        {
            var (open, close) = start.StartsWith("$$", StringComparison.Ordinal) ? ("{{", "}}") : ("{", "}");
            var quote = end == "\"" ? "'" : "\"";
            var line = end == "\"" ? "" : "\n";
            string Written(string document) => Of(start + document.Replace("«", open).Replace("»", close).Replace("\"", quote).Replace("|", line) + end, more);
            await Verify.FixesAllAsync<TFix>(Written(before), Written(after));
        }
    }
}
