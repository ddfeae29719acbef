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
        await Editor.IsCleanAsync(sample.Project);
    }

    [Fact]
    public async Task It_shows_what_is_generated()
    {
        var generated = (await sample.Project.GetSourceGeneratedDocumentsAsync(TestContext.Current.CancellationToken))
            .Where(document => document.FilePath!.Contains("TwimlFlows.Analyzers.FlowGenerator", StringComparison.Ordinal));

        Assert.Equal(
            [
                "ContactCentre.Flows.DeskLine-manifest.g.cs",
                "ContactCentre.Flows.DeskLine.g.cs",
                "ContactCentre.Flows.SupportLine-manifest.g.cs",
                "ContactCentre.Flows.SupportLine.g.cs",
                "TwimlFlows.Host.g.cs",
            ],
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
        var file = sample.File("SupportLine.cs");
        var source = (await file.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        const string before = "    /// <summary>The room is over";
        const string typed = "    /// <summary>Another step.</summary>\n    [Step(Route = \"later\")]\n    public Twiml Later() => $\"<Pause/><Redirect>{To.Later}</Redirect>\";\n\n";

        var project = file.WithText(SourceText.From(source.Replace(before, typed + before, StringComparison.Ordinal))).Project;

        await Editor.IsCleanAsync(project);
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var to = Assert.Single(compilation!.GetTypeByMetadataName("ContactCentre.Flows.SupportLine")!.GetTypeMembers("To"));
        Assert.Single(to.GetMembers("Later"));
    }
}
