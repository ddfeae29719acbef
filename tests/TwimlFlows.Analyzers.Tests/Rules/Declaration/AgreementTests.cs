using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

/// <summary>
/// A declaration is either hosted or reported: with one error of ours, the flow is not mapped, and the compiler adds none.
/// </summary>
public sealed class AgreementTests
{
    private const string Usings = "using System;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing TwimlFlows;\n";

    public static TheoryData<string, string> Broken
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (rule, member) in BrokenFlows.Members)
            {
                all.Add(rule, Flow(member));
            }

            foreach (var (rule, source) in BrokenFlows.Classes)
            {
                all.Add(rule, source);
            }

            return all;
        }
    }

    [Theory, MemberData(nameof(Broken))]
    public async Task What_is_reported_is_not_hosted_and_the_compiler_says_nothing_more(string rule, string source)
    {
        var document = TestProject.Create(source);
        var errors = (await TestProject.FindingsAsync(document.Project)).Where(finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(rule, Assert.Single(errors).Id);
        Assert.Empty(await TestProject.CompilerFindingsAsync(document.Project));

        var run = new GeneratorRun(Usings + source);
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain("__Create", run.Files["TwimlFlows.Host.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_reported_is_hosted()
    {
        var source = Flow("");
        await Verify.IsCleanAsync(source);
        Assert.Contains("Desk.__Create", new GeneratorRun(Usings + source).Files["TwimlFlows.Host.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("struct")]
    [InlineData("record struct")]
    [InlineData("interface")]
    public async Task Of_what_can_be_no_flow_the_compiler_alone_speaks(string keyword)
    {
        var project = TestProject.Create($"[VoiceFlow(\"/a\")] public partial {keyword} Desk {{ [Step] public Twiml Bye() => $\"<Hangup/>\"; }}").Project;
        Assert.Equal("CS0592", Assert.Single(await TestProject.CompilerFindingsAsync(project)).Id);
        Assert.Empty(await TestProject.FindingsAsync(project));
    }

    private static string Flow(string member) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Step] public Twiml Bye() => $"<Hangup/>";
            [Step] public Twiml Seat(int seat) => $"<Redirect>{Bye}</Redirect>";
            {{member}}
        }
        """;
}
