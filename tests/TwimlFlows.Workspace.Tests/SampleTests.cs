using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Workspace.Tests.Kit;

namespace TwimlFlows.Workspace.Tests;

/// <summary>What an editor shows of the sample as it is.</summary>
/// <param name="sample">The sample.</param>
public sealed class SampleTests(Sample sample)
{
    [Fact]
    public async Task It_compiles_and_no_rule_has_a_word_to_say()
    {
        Assert.Empty((await Editor.FindingsAsync(sample.Project)).Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task It_shows_what_is_generated()
    {
        var generated = (await sample.Project.GetSourceGeneratedDocumentsAsync(TestContext.Current.CancellationToken))
            .Where(document => document.FilePath!.Contains("TwimlFlows.Analyzers.FlowGenerator", StringComparison.Ordinal));

        Assert.Equal(
            ["ContactCentre.Flows.DeskLine.g.cs", "ContactCentre.Flows.SupportLine.g.cs", "TwimlFlows.Host.g.cs"],
            generated.Select(document => document.HintName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ContactCentre.Flows.DeskLine", "Waiting", "CallEvents")]
    [InlineData("ContactCentre.Flows.SupportLine", "Goodbye", "ConferenceEvents")]
    public async Task It_knows_the_links_of_a_flow(string flow, params string[] links)
    {
        var compilation = await sample.Project.GetCompilationAsync(TestContext.Current.CancellationToken);

        var to = Assert.Single(compilation!.GetTypeByMetadataName(flow)!.GetTypeMembers("To"));

        Assert.All(links, link => Assert.Single(to.GetMembers(link)));
    }

    [Fact]
    public async Task A_step_that_is_typed_has_its_link_at_once()
    {
        var file = sample.File("DeskLine.cs");
        var source = (await file.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        var project = file.WithText(SourceText.From(source
            .Replace("    [HoldMusic]\n", "    [Step]\n    public Twiml Later() => $\"<Redirect>{To.Later}</Redirect>\";\n\n    [HoldMusic]\n", StringComparison.Ordinal)
            .Replace("<Redirect>{CallOver}", "<Redirect>{To.CallOver}", StringComparison.Ordinal))).Project;

        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(compilation!.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error && finding.Id == "CS0117");
        Assert.Single(compilation.GetTypeByMetadataName("ContactCentre.Flows.DeskLine")!.GetTypeMembers("To").Single().GetMembers("Later"));
    }
}
