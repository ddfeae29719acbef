using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>An editor makes a compilation for each key; what holds on to one fills the memory.</summary>
public sealed class RetentionTests
{
    private const string Flow = """
        using System.Threading.Tasks;
        using TwimlFlows;
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Step] public Twiml Bye() => $"<Hangup/>";
            [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
            [On(RoomEvent.Join)] public Task Came(ConferenceEvent e) => Task.CompletedTask;
        }
        """;

    [Theory]
    [InlineData(Flow + "\n// another line")]
    [InlineData("")]
    public void After_the_next_run_nothing_of_the_last_compilation_is_held(string next)
    {
        var driver = Run(new FlowGenerator(), next, out var before);

        Assert.All(before, WasCollected);
        GC.KeepAlive(driver);
    }

    [Fact]
    public void A_generator_that_holds_a_symbol_would_be_found()
    {
        var driver = Run(new Holding(), Flow + "\n// another line", out var before);

        Assert.Contains(before, one => one.IsAlive);
        GC.KeepAlive(driver);
    }

    private static void WasCollected(WeakReference one)
    {
        for (var attempt = 0; attempt < 10 && one.IsAlive; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(one.IsAlive);
    }

    /// <summary>A method of its own, so that no local of it is alive any more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GeneratorDriver Run(IIncrementalGenerator generator, string next, out WeakReference[] before)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create("Flows", [Parse(Flow)], TestProject.References, TestProject.CompilationOptions);
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: TestProject.ParseOptions).RunGenerators(compilation, token);
        before = [new(compilation), new(compilation.SyntaxTrees[0]), new(compilation.GetTypeByMetadataName("Desk"))];
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse(next)), token);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return driver;
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, TestProject.ParseOptions, "Desk.cs");

    /// <summary>What must not be done: it calls all symbols of a name equal, so that the first one stays.</summary>
    private sealed class Holding : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider
                .ForAttributeWithMetadataName("TwimlFlows.VoiceFlowAttribute", static (_, _) => true, static (flow, _) => flow.TargetSymbol)
                .WithComparer(new ByName()),
            static (_, _) => { });
    }

    private sealed class ByName : IEqualityComparer<ISymbol>
    {
        public bool Equals(ISymbol? x, ISymbol? y) => x?.Name == y?.Name;

        public int GetHashCode(ISymbol obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }
}
