using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>A project with flows as an editor holds it: sources, the generator and all analyzers.</summary>
internal static class TestProject
{
    /// <summary>Everything that this process runs on, which includes the runtime of the flows.</summary>
    internal static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    internal static readonly CSharpCompilationOptions CompilationOptions =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    internal const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using TwimlFlows;
        """;

    /// <summary>The type of Twilio's own package by which inline TwiML is known.</summary>
    internal const string TwilioPackage = "namespace Twilio.Types { public class Twiml(string twiml) { public override string ToString() => twiml; } }";

    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
    [
        .. typeof(FlowGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Every rule that the analyzers know; two of them may share one.</summary>
    internal static IEnumerable<DiagnosticDescriptor> Rules => _analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct();

    /// <summary>A project with one file.</summary>
    internal static Document Create(string source) => Create([source]);

    /// <summary>A project with several files; the first is returned.</summary>
    internal static Document Create(params string[] sources)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Flows",
            "Flows",
            LanguageNames.CSharp,
            filePath: "/src/Flows.csproj",
            compilationOptions: CompilationOptions,
            parseOptions: ParseOptions,
            metadataReferences: References,
            analyzerReferences: [new AnalyzerSet(_analyzers)]));
        project = project.AddDocument("Usings.cs", Usings, filePath: "/src/Usings.cs").Project;
        var ids = new List<DocumentId>();
        foreach (var source in sources)
        {
            var name = $"File{ids.Count}.cs";
            var document = project.AddDocument(name, SourceText.From(source), filePath: "/src/" + name);
            ids.Add(document.Id);
            project = document.Project;
        }

        return project.GetDocument(ids[0])!;
    }

    /// <summary>The same project with the types of the flows alone, as a library has it.</summary>
    internal static Project WithoutHost(Project project) => project.WithMetadataReferences(
        project.MetadataReferences.Where(reference => Path.GetFileName(reference.Display) is { } name
            && !name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && name != "TwimlFlows.AspNetCore.dll"));

    /// <summary>What the compiler itself reports, from <paramref name="severity"/> on, emitted code included.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> CompilerFindingsAsync(Project project, DiagnosticSeverity severity = DiagnosticSeverity.Error)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        return [.. compilation!.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity >= severity)];
    }

    /// <summary>What the analyzers report, in the order of the source.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        Exception? crash = null;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (error, _, _) => crash = error,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var findings = await compilation!.WithAnalyzers(_analyzers.Add(new SkippedRules()), options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Null(crash);
        return [.. findings.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan)];
    }

    /// <summary>What the compiler and the analyzers report, as an editor shows it.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> AllFindingsAsync(Project project) =>
        [.. await CompilerFindingsAsync(project), .. await FindingsAsync(project)];

    private sealed class AnalyzerSet(ImmutableArray<DiagnosticAnalyzer> analyzers) : AnalyzerReference
    {
        // One instance for good: a workspace knows its generators by identity.
        private readonly ImmutableArray<ISourceGenerator> _generators = [new FlowGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => analyzers;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => analyzers;

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
    }
}
