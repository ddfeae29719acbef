using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

public sealed class PlaceNotFollowedTests
{
    [Theory, BadExample("TWF1091")]
    [InlineData("{Twiml.Parse(text)}<Hangup/>", "", "{Twiml.Parse(text)}")]
    [InlineData("<Say>Hello.</Say>{Outer()}", "private Twiml Outer() => $\"<Say>One.</Say>{Others.Part()}<Hangup/>\";", "{Others.Part()}")]
    [InlineData("{Twiml.If(text.Length > 1, Twiml.Parse(text), $\"<Pause/>\")}<Hangup/>", "", "{Twiml.If(text.Length > 1, Twiml.Parse(text), $\"<Pause/>\")}")]
    [InlineData("{Again(3)}<Hangup/>", "private Twiml Again(int number) => $\"<Say>Again.</Say>{Again(number - 1)}\";", "{Again(number - 1)}")]
    public async Task What_is_made_elsewhere_is_told_when_somebody_asks(string document, string member, string place)
    {
        var source = Flow(document, member);
        var finding = Assert.Single(await TestProject.FindingsAsync(Asked(source)));
        Assert.Equal(("TWF1091", place), (finding.Id, SourceText.From(source).ToString(finding.Location.SourceSpan)));
    }

    [Fact]
    public async Task The_marks_of_a_template_are_told_where_they_stand()
    {
        const string Text = "public class Texts { public const string Answer = \"<Response>[[VERBS]]<Hangup/></Response>\"; }";
        var finding = Assert.Single(await TestProject.FindingsAsync(Asked(Text)));
        Assert.Equal(("TWF1091", "[[VERBS]]"), (finding.Id, SourceText.From(Text).ToString(finding.Location.SourceSpan)));
    }

    [Theory]
    [InlineData("{Twiml.If(text.Length > 1, $\"<Say>Hello.</Say>\")}<Hangup/>")]
    [InlineData("{Twiml.Each(text, letter => $\"<Say>{letter}</Say>\")}<Hangup/>")]
    [InlineData("<Say>{text}</Say><Hangup/>")]
    public async Task What_is_seen_is_not_told(string document) => Assert.Empty(await TestProject.FindingsAsync(Asked(Flow(document))));

    [Fact]
    public Task Nobody_is_told_unasked() => Verify.IsCleanAsync(Flow("{Twiml.Parse(text)}<Hangup/>"));

    private static Microsoft.CodeAnalysis.Project Asked(string source) => TestProject.Create(source).Project.AddAnalyzerConfigDocument(
        ".editorconfig",
        SourceText.From("[*.cs]\ndotnet_diagnostic.TWF1091.severity = suggestion\n"),
        filePath: "/src/.editorconfig").Project;

    private static string Flow(string document, string member = "") => $$"""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(string text) => $"{{document}}";
            {{member}}
        }

        public static class Others { public static Twiml Part() => $"<Pause/>"; }
        """;
}
