using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Tests.Readers;

/// <summary>Every form in which C# writes a literal gives the characters that the program sees, each with its place.</summary>
public sealed class LiteralReaderTests
{
    private const string Q = "\"\"\"";

    public static TheoryData<string, string> Forms => new()
    {
        { "$\"<Say>Hi</Say>\"", "<Say>Hi</Say>" },
        { "$\"a\\tb\\n\\u003cSay\\x3e\\U0001F600\\\"\\\\\"", "a\tb\n<Say>\U0001F600\"\\" },
        { "$\"{{braces}}\"", "{braces}" },
        { "$@\"a\\b \"\"c\"\" {{d}}\r\ne\"", "a\\b \"c\" {d}\r\ne" },
        { "@$\"<Say/>\"", "<Say/>" },
        { $"${Q}<Say voice=\"man\">\\n</Say>{Q}", "<Say voice=\"man\">\\n</Say>" },
        { $"$${Q}<Task>{{\"a\": 1}}</Task>{Q}", "<Task>{\"a\": 1}</Task>" },
        { $"${Q}\n  <Say>\n    Hi\n  </Say>\n  {Q}", "<Say>\n  Hi\n</Say>" },
        { $"$${Q}\n    {{ \"a\": 1 }}\n    {Q}", "{ \"a\": 1 }" },
        { $"${Q}\"\n<Say voice={Q}/>\n{Q}\"", $"<Say voice={Q}/>" },
    };

    [Theory, MemberData(nameof(Forms))]
    public void The_characters_are_those_of_the_program(string literal, string expected)
    {
        var (text, source) = Read(literal);

        Assert.Equal(Words(expected), Words(text.Characters));
        AssertPlaces(text, source);
    }

    [Fact]
    public void A_hole_is_one_character_that_spans_its_braces()
    {
        var (text, source) = Read("$\"<Say>{name,5:X}</Say>\"");

        var at = text.Characters.IndexOf(TwimlText.HoleMark, StringComparison.Ordinal);
        Assert.Equal("<Say>".Length, at);
        Assert.NotNull(text.HoleAt(at));
        Assert.Equal("{name,5:X}", source.Substring(text.SourceSpan(new(at, at + 1)).Start, text.SourceSpan(new(at, at + 1)).Length));
    }

    // Line breaks and indentation of raw literals do not matter to XML; which words there are, and in which order, does.
    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static void AssertPlaces(TwimlText text, string source)
    {
        for (var index = 0; index < text.Characters.Length; index++)
        {
            var span = text.SourceSpan(new(index, index + 1));
            var written = source.Substring(span.Start, span.Length);
            Assert.True(
                written == text.Characters[index].ToString() || written.Length > 1,
                $"Character {index} '{text.Characters[index]}' points to '{written}'.");
        }
    }

    private static (TwimlText Text, string Source) Read(string literal)
    {
        var source = $"class C {{ object o = {literal}; }}";
        var tree = CSharpSyntaxTree.ParseText(source, Kit.TestProject.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(tree.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
        var syntax = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().First();
        return (LiteralReader.Read([syntax], hole => new TwimlHole(hole, hole.Expression, TwimlHoleKind.Value, null, null, null)), source);
    }
}
