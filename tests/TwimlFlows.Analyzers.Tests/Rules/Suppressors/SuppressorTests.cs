using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Rules.Suppressors;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Suppressors;

/// <summary>What the analyzers that many projects have say of flows, and stays unsaid; of everything else they still speak.</summary>
public sealed class SuppressorTests
{
    private const string Source = """
        using System.Threading.Tasks;
        using TwimlFlows;

        namespace Acme;

        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(IncomingCall call) => $"<Say>Hello.</Say>" + $"<Redirect>{Bye}</Redirect>";
            [Step] public Twiml Bye() => $"<Hangup/>";
            [HoldMusic] public Twiml Tune(CurrentCall call) => Twiml.If(call is null, $"<Pause/>", $"<Play>https://example.com/a.mp3</Play>");
            [On(RoomEvent.Join)] public Task Came(ConferenceEvent e) => Task.CompletedTask;
            public int Ordinary(int unused) { return 1; }
            public string Text() => $"no TwiML" + this;
            private int Hidden(string other) { return Inner(""); int Inner(string inner) { return 2; } }
            public int Use() => Hidden("") + GetHashCode();
        }
        """;

    [Theory]
    [InlineData("NetAnalyzers", "analyzers/dotnet/cs/Microsoft.CodeAnalysis.NetAnalyzers.dll", "CA1822", "Bye Came Tune", "Hidden Ordinary")]
    [InlineData("CodeStyle", "analyzers/dotnet/cs/Microsoft.CodeAnalysis.CSharp.CodeStyle.dll", "IDE0060", "call e", "inner other unused")]
    [InlineData("Roslynator", "analyzers/dotnet/roslyn4.7/cs/Roslynator.CSharp.Analyzers.dll", "RCS1214", "$\"<H $\"<P $\"<S", "$\"no")]
    public async Task What_means_nothing_in_a_flow_is_silenced_there_alone(string package, string assembly, string id, string silenced, string said)
    {
        var folder = typeof(SuppressorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == package).Value!;
        await SilencesAsync(Load(Path.Combine(folder, assembly), id), id, silenced, said);
    }

    /// <summary>The analyzer of that rule leaves methods with attributes out today, so another one stands in for it.</summary>
    [Fact]
    public Task What_says_that_a_method_may_be_static_is_silenced_whoever_says_it() =>
        SilencesAsync([new StaticAnalyzer()], "S2325", "Answer Bye Came Tune", "Hidden Ordinary Text Use");

    private static async Task SilencesAsync(IEnumerable<DiagnosticAnalyzer> others, string id, string silenced, string said)
    {
        var findings = await FindingsAsync(others, id);

        Assert.Equal(silenced, string.Join(' ', findings.Where(finding => finding.IsSuppressed).Select(Name).Distinct().Order(StringComparer.Ordinal)));
        Assert.Equal(said, string.Join(' ', findings.Where(finding => !finding.IsSuppressed).Select(Name).Distinct().Order(StringComparer.Ordinal)));
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(IEnumerable<DiagnosticAnalyzer> others, string id)
    {
        var compilation = (await TestProject.Create(Source).Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
        var options = compilation.Options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, ReportDiagnostic.Warn));
        var analyzers = others.Append(new StepSuppressor()).Append(new LiteralSuppressor()).ToImmutableArray();
        var all = await compilation.WithOptions(options)
            .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. all.Where(finding => finding.Id == id && finding.Location.SourceTree!.FilePath == "/src/File0.cs")];
    }

    private static IEnumerable<DiagnosticAnalyzer> Load(string assembly, string id) => Assembly.LoadFrom(assembly).GetTypes()
        .Where(type => !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    /// <summary>The name at which a finding stands; of a literal, at whose $ it stands, its beginning.</summary>
    private static string Name(Diagnostic finding)
    {
        var source = finding.Location.SourceTree!.ToString();
        var span = finding.Location.SourceSpan;
        return source.Substring(span.Start, source[span.Start] == '$' ? 4 : span.Length);
    }
}
