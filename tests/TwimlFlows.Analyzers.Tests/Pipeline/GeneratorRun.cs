using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>Runs the generator over sources, and over their next version, as an editor does.</summary>
internal sealed class GeneratorRun
{
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    internal GeneratorRun(params string[] sources)
        : this(sources.Select((source, index) => ($"File{index}.cs", source)))
    {
    }

    /// <param name="files">The files.</param>
    /// <param name="without">The outputs that are not made, as an editor may choose.</param>
    internal GeneratorRun(IEnumerable<(string Path, string Source)> files, IncrementalGeneratorOutputKind without = IncrementalGeneratorOutputKind.None)
    {
        _compilation = CSharpCompilation.Create(
            "Flows",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Source, TestProject.ParseOptions, file.Path)),
            TestProject.References,
            TestProject.CompilationOptions);
        _driver = CSharpGeneratorDriver.Create(
            [new FlowGenerator().AsSourceGenerator()],
            parseOptions: TestProject.ParseOptions,
            driverOptions: new GeneratorDriverOptions(without, trackIncrementalGeneratorSteps: true));
        Run();
    }

    /// <summary>The steps of the pipeline that have a name, in its order.</summary>
    internal static IReadOnlyList<string> NamedSteps { get; } = [.. typeof(GeneratorSteps)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Select(step => (string)step.GetRawConstantValue()!)];

    /// <summary>What the last run gave.</summary>
    internal GeneratorRunResult Result { get; private set; }

    /// <summary>The sources as they are.</summary>
    internal Compilation Sources => _compilation;

    /// <summary>The sources with what was emitted.</summary>
    internal Compilation Output { get; private set; } = null!;

    /// <summary>The emitted files that code binds to, by their names.</summary>
    internal IReadOnlyDictionary<string, string> Files => Emitted(isManifest: false);

    /// <summary>The emitted files with manifests, by their names.</summary>
    internal IReadOnlyDictionary<string, string> Manifests => Emitted(isManifest: true);

    /// <summary>What the compiler says of the sources and of what was emitted, from <paramref name="severity"/> on.</summary>
    internal IEnumerable<Diagnostic> CompilerFindings(DiagnosticSeverity severity) =>
        Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity >= severity);

    /// <summary>Replaces one file and runs again.</summary>
    internal GeneratorRun Edit(int file, string source)
    {
        var old = _compilation.SyntaxTrees[file];
        _compilation = _compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(source, TestProject.ParseOptions, old.FilePath));
        return Run();
    }

    /// <summary>Gives the project other references and runs again.</summary>
    internal GeneratorRun Reference(IEnumerable<MetadataReference> references)
    {
        _compilation = _compilation.WithReferences(references);
        return Run();
    }

    /// <summary>Why each output of a step is as it is.</summary>
    internal IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>Why each emitted file is as it is.</summary>
    internal IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>All emitted files by their names.</summary>
    internal IReadOnlyDictionary<string, string> AllFiles => Files.Concat(Manifests).ToDictionary(StringComparer.Ordinal);

    private Dictionary<string, string> Emitted(bool isManifest) => Result.GeneratedSources
        .Where(source => source.HintName.EndsWith("-manifest.g.cs", StringComparison.Ordinal) == isManifest)
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    private GeneratorRun Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
        return this;
    }
}
