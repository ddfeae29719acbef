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

    private static readonly LiteralParts _parts = new((hole, expression) => new TwimlHole(hole, expression, TwimlHoleKind.Value, null, null, null))
    {
        ConstantOf = constant => constant.ToString() == "Verb" ? "Pause" : null,
    };

    public static TheoryData<string, string> Forms => new()
    {
        { "$\"<Say>Hi</Say>\"", "<Say>Hi</Say>" },
        { "$\"a\\tb\\n\\u003cSay\\x3e\\U0001F600\\\"\\\\\"", "a\tb\n<Say>\U0001F600\"\\" },
        { "$\"\\0\\a\\b\\f\\v\\e\\r\\'\\x41z\\x00041\\ud83d\\ude00\"", "\0\a\b\f\v\u001b\r'\u0041z\u00041\U0001F600" },
        { "$\"{{braces}}\"", "{braces}" },
        { "$\"\"", "" },
        { "$@\"a\\b \"\"c\"\" {{d}}\r\ne\"", "a\\b \"c\" {d}\r\ne" },
        { "@$\"<Say/>\"", "<Say/>" },
        { $"${Q}<Say voice=\"man\">\\n</Say>{Q}", "<Say voice=\"man\">\\n</Say>" },
        { $"$${Q}<Task>{{\"a\": 1}}</Task>{Q}", "<Task>{\"a\": 1}</Task>" },
        { $"$$${Q}{{{{a}}}}{Q}", "{{a}}" },
        { $"${Q}\n  <Say>\n    Hi\n  </Say>\n  {Q}", "<Say>\n  Hi\n</Say>" },
        { $"${Q}\r\n\t\t<Say>\r\n\r\n\t\r\n\t\t  Hi\r\n\t\t</Say>\r\n\t\t{Q}", "<Say>\r\n\r\n\r\n  Hi\r\n</Say>" },
        { $"${Q}\n\n\n  {Q}", "\n" },
        { $"$${Q}\n    {{ \"a\": 1 }}\n    {Q}", "{ \"a\": 1 }" },
        { $"${Q}\"\n<Say voice={Q}/>\n{Q}\"", $"<Say voice={Q}/>" },
        { "\"<Say>\\\"{{\\u00e9\\U0001F600\\\"</Say>\"", "<Say>\"{{é\U0001F600\"</Say>" },
        { "@\"a\\b \"\"c\"\"\r\n{\"", "a\\b \"c\"\r\n{" },
        { $"{Q}<Say voice=\"man\">\\n{{</Say>{Q}", "<Say voice=\"man\">\\n{</Say>" },
        { $"{Q}\r\n    <Say>\r\n\r\n      Hi\r\n  \r\n    </Say>\r\n    {Q}", "<Say>\r\n\r\n  Hi\r\n\r\n</Say>" },
        { $"{Q}\n\n{Q}", "" },
        { "\"<Say/>\"u8", "<Say/>" },
        { "@\"<Say a=\"\"b\"\"/>\"u8", "<Say a=\"b\"/>" },
        { $"{Q}<Say/>{Q}u8", "<Say/>" },
        { $"{Q}\n  <Say>\n  </Say>\n  {Q}U8", "<Say>\n</Say>" },
        { $"(\"<Say>\" + @\"a\"\"b\") + $\"{{{{c}}}}\" + ({Q}\n  </Say>\n  {Q})", "<Say>a\"b{c}</Say>" },
    };

    [Theory, MemberData(nameof(Forms))]
    public void The_characters_are_those_of_the_program(string literal, string expected)
    {
        var (text, source) = Read(literal);

        Assert.Equal(expected, text.Characters);
        AssertPlaces(text, source);
        AssertInside(text, source, literal);
    }

    [Theory]
    [InlineData("$\"<Say>{name,5:X}</Say>\"", "{name,5:X}")]
    [InlineData("$@\"<Say>{name}</Say>\"", "{name}")]
    [InlineData("\"<Say>\" + $\"{name + \"}\"}</Say>\"", "{name + \"}\"}")]
    [InlineData("$$\"\"\"<Say>{{name:yyyy}}</Say>\"\"\"", "{{name:yyyy}}")]
    [InlineData("$\"\"\"\r\n    <Say>{name}</Say>\r\n    \"\"\"", "{name}")]
    public void A_hole_is_one_character_that_spans_its_braces(string literal, string hole)
    {
        var (text, source) = Read(literal);

        var at = text.Characters.IndexOf(TwimlText.HoleMark, StringComparison.Ordinal);
        Assert.Equal("<Say>".Length, at);
        Assert.NotNull(text.HoleAt(at));
        Assert.Equal(hole, Written(text, source, at));
    }

    [Fact]
    public void The_mark_of_a_hole_that_is_written_by_hand_is_a_character()
    {
        var (text, _) = Read("$\"\uFFFC{name}\"");

        Assert.Null(text.HoleAt(0));
        Assert.NotNull(text.HoleAt(1));
    }

    [Fact]
    public void A_constant_from_elsewhere_has_the_place_of_its_name()
    {
        var (text, source) = Read("\"<\" + Verb + \"/>\"");

        Assert.Equal("<Pause/>", text.Characters);
        Assert.Equal("Verb", Written(text, source, 1));
        Assert.Equal("Verb", Written(text, source, 5));
        Assert.Equal("/", Written(text, source, 6));
    }

    [Theory]
    [InlineData("\"<Say>\" + Unknown()", "<Say>\uFFFC")]
    [InlineData("1", "\uFFFC")]
    [InlineData("'<'", "\uFFFC")]
    public void What_is_known_at_run_time_only_is_a_hole(string expression, string expected)
    {
        var (text, _) = Read(expression);

        Assert.Equal(expected, text.Characters);
        Assert.NotNull(text.HoleAt(text.Length - 1));
    }

    [Fact]
    public void A_sum_of_thousands_takes_no_stack()
    {
        var text = LiteralReader.Read(
            Enumerable.Repeat<ExpressionSyntax>(SyntaxFactory.ParseExpression("\"a\""), 20_000).Aggregate((left, right) => SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, left, right)),
            _parts);

        Assert.Equal(20_000, text.Length);
    }

    [Fact]
    public void Numbers_between_parentheses_of_a_sum_are_one_part_and_take_no_stack()
    {
        ExpressionSyntax Sum(int count) => Enumerable.Repeat<ExpressionSyntax>(SyntaxFactory.ParseExpression("Unknown()"), count).Aggregate((left, right) => SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, left, right));
        ExpressionSyntax Joined(ExpressionSyntax sum) => SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, SyntaxFactory.ParseExpression("\"a\""), SyntaxFactory.ParenthesizedExpression(sum));

        Assert.Equal("a\uFFFC", LiteralReader.Read(Joined(Sum(20_000)), _parts).Characters);
        Assert.Equal("a\uFFFCb\uFFFC", LiteralReader.Read(
            Joined(SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, Sum(20_000), SyntaxFactory.ParseExpression("\"b\"")), SyntaxFactory.ParseExpression("Unknown()"))),
            _parts).Characters);
    }

    [Fact]
    public void A_plain_text_begins_where_it_is_said_to()
    {
        var text = TwimlText.Of("<Say/>", 10);

        Assert.Equal("<Say/>", text.Characters);
        Assert.Equal(new(11, 3), text.SourceSpan(new(1, 4)));
        Assert.Equal(new(16, 0), text.SourceSpan(new(6, 6)));
    }

    private static void AssertPlaces(TwimlText text, string source)
    {
        for (var index = 0; index < text.Characters.Length; index++)
        {
            var written = Written(text, source, index);
            Assert.True(
                written == text.Characters[index].ToString() || (written.Length > 1 && written[0] is '\\' or '{' or '}' or '"'),
                $"Character {index} '{text.Characters[index]}' points to '{written}'.");
        }
    }

    private static void AssertInside(TwimlText text, string source, string literal)
    {
        var start = source.IndexOf(literal, StringComparison.Ordinal);
        var end = text.SourceSpan(new(text.Length, text.Length));
        Assert.InRange(text.Start, start, start + literal.Length);
        Assert.InRange(end.Start, text.Start, start + literal.Length);
    }

    private static string Written(TwimlText text, string source, int index) =>
        source.Substring(text.SourceSpan(new(index, index + 1)).Start, text.SourceSpan(new(index, index + 1)).Length);

    private static (TwimlText Text, string Source) Read(string literal)
    {
        var source = $"class C {{ object o = {literal}; }}";
        var tree = CSharpSyntaxTree.ParseText(source, Kit.TestProject.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(tree.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
        var value = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<EqualsValueClauseSyntax>().Single().Value;
        return (LiteralReader.Read(value, _parts), source);
    }
}
