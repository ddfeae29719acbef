using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwimlFlows.Benchmarks;

/// <summary>All rules on a large project: what they add to a build, and what they cost whenever a key is pressed.</summary>
internal static class RuleRatios
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _rules =
    [
        .. typeof(Analyzers.FlowGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What every project pays for having any analyzer, as nearly all have: .NET itself brings some.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> _idle = [new IdleAnalyzer()];

    internal static void Run(Race race)
    {
        var count = race.IsQuick ? 20 : 1000;
        var flows = new ThousandFlows(count, attributed: true);
        Check(flows);

        race.Run($"build with rules, against one without analyzers, {count} flows", () => Build(flows, _rules), () => Build(flows, []), build => build());
        race.Run($"build with rules, against one with an analyzer that does nothing, {count} flows", () => Build(flows, _rules), () => Build(flows, _idle), build => build());
        race.Run($"rules on an edited flow, against an analyzer that does nothing, {count} flows", () => Edit(flows, _rules), () => Edit(flows, _idle), edit => edit());
    }

    private static Action Build(ThousandFlows project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = project.Compilation;
        return () =>
        {
            ThousandFlows.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
            if (analyzers.Length > 0)
            {
                _ = Findings(whole, analyzers);
            }

            if (!whole.Emit(Stream.Null).Success)
            {
                throw new InvalidOperationException("The project does not compile.");
            }
        };
    }

    /// <summary>An editor asks for the findings in one file of a project that it has seen before.</summary>
    private static Action Edit(ThousandFlows project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        ThousandFlows.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation, out var before, out _);
        _ = before.GetDiagnostics();
        var whole = project.EditFlow((CSharpCompilation)before);
        var model = whole.GetSemanticModel(whole.SyntaxTrees.Single(tree => tree.FilePath == ThousandFlows.EditedFile));
        return () => whole.WithAnalyzers(analyzers).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
    }

    private static ImmutableArray<Diagnostic> Findings(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Rules that do not run, or that fail, cost little.</summary>
    private static void Check(ThousandFlows project)
    {
        var broken = project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "class Broken { TwimlFlows.Twiml Answer() => $\"<Say>Fish & chips</Say>\"; }", (CSharpParseOptions)project.Compilation.SyntaxTrees[0].Options));
        ThousandFlows.Driver().RunGeneratorsAndUpdateCompilation(broken, out var whole, out _);
        if (Findings(whole, _rules) is var findings && findings is not [{ Id: "TWF1002" }])
        {
            throw new InvalidOperationException($"One fault, and the rules find: {string.Join('\n', findings)}");
        }
    }
}
