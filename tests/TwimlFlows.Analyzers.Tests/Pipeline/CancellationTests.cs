using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Emission;
using TwimlFlows.Analyzers.Manifest;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>After the next key the work for the last one is of no use to anybody.</summary>
public sealed class CancellationTests
{
    private const string Step = """[Step] public Twiml Bye() => $"<Hangup/>";""";

    [Theory]
    [InlineData(Step)]
    [InlineData("[Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[On(RoomEvent.Join)] public Task Came(ConferenceEvent e) => Task.CompletedTask;")]
    public void Reading_a_flow_stops_at_its_next_method(string member)
    {
        var run = new GeneratorRun($"using System.Threading.Tasks; using TwimlFlows; [VoiceFlow(\"/a\")] public partial class Desk {{ {member} }}");
        var flow = run.Sources.GetTypeByMetadataName("Desk")!;
        Assert.True(FlowParser.Parse(flow, CancellationToken.None).Model!.IsValid);

        Assert.Throws<OperationCanceledException>(() => FlowParser.Parse(flow, Cancelled()));
    }

    [Fact]
    public void Following_the_links_of_a_member_stops_at_its_next_variable()
    {
        const string Source = """class Desk { Twiml Bye() { Twiml bye = $"<Hangup/>"; return bye; } }""";
        var member = CSharpSyntaxTree.ParseText(Source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        IReadOnlyList<WrittenLink> LinksOf(CancellationToken token) =>
            [.. new DocumentLinks(new FlowNames("Desk", member), new Followed(token)).Of(GivingMember.ValuesOf(member))];

        Assert.Empty(LinksOf(TestContext.Current.CancellationToken));
        Assert.Throws<OperationCanceledException>(() => LinksOf(Cancelled()));
    }

    [Fact]
    public void Writing_a_file_stops_at_its_next_line()
    {
        using var cancellation = new CancellationTokenSource();
        var writer = new SourceWriter(cancellation.Token).Write("one");

        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => writer.Write("two"));
        Assert.Throws<OperationCanceledException>(() => HostEmitter.Emit([new HostedFlow("Desk", "/a", false)], cancellation.Token));
        Assert.Equal("one\n", writer.ToString());
    }

    [Fact]
    public void A_run_that_is_cancelled_on_its_way_throws_and_the_next_one_is_whole()
    {
        using var cancellation = new CancellationTokenSource();
        var compilation = new GeneratorRun($"using TwimlFlows; [VoiceFlow(\"/a\")] public partial class Desk {{ {Step} }}").Sources;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new Cancelling(cancellation).AsSourceGenerator(), new FlowGenerator().AsSourceGenerator()], parseOptions: TestProject.ParseOptions);

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(compilation, cancellation.Token));

        var result = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["Desk.g.cs", "Desk-manifest.g.cs", "TwimlFlows.Host.g.cs"], result.Results[1].GeneratedSources.Select(source => source.HintName));
    }

    private static CancellationToken Cancelled() => new(canceled: true);

    /// <summary>Another generator, during which a key is pressed.</summary>
    private sealed class Cancelling(CancellationTokenSource cancellation) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (_, _) => cancellation.Cancel());
    }
}
