using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwimlFlows.Benchmarks;

/// <summary>The generator on a large project, against the same project without attributes: what its users pay for it.</summary>
internal static class GeneratorRatios
{
    internal static void Run(Race race)
    {
        var count = race.IsQuick ? 20 : 1000;
        var (flows, plain) = (new ThousandFlows(count, attributed: true), new ThousandFlows(count, attributed: false));
        Check(flows, (2 * count) + 1);
        Check(plain, 1);

        race.Run($"compiler and generator, cold, {count} flows", () => Cold(flows), () => Cold(plain), Compile);
        race.Run($"generator, cold, {count} flows", () => Cold(flows), () => Cold(plain), Generate);
        race.Run($"generator, an unrelated edit, {count} flows", () => Edited(flows, flows.EditUnrelated), () => Edited(plain, plain.EditUnrelated), Generate);
        race.Run($"generator, an edit of one flow, {count} flows", () => Edited(flows, flows.EditFlow), () => Edited(plain, plain.EditFlow), Generate);
    }

    private static (GeneratorDriver Driver, CSharpCompilation Compilation) Cold(ThousandFlows project) => (ThousandFlows.Driver(), project.Compilation);

    /// <summary>The project as an editor has it after a key was pressed: generated once, then changed.</summary>
    private static (GeneratorDriver Driver, CSharpCompilation Compilation) Edited(ThousandFlows project, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var before = project.Compilation;
        return (ThousandFlows.Driver().RunGenerators(before), edit(before));
    }

    private static void Generate((GeneratorDriver Driver, CSharpCompilation Compilation) project) =>
        project.Driver.RunGenerators(project.Compilation);

    private static void Compile((GeneratorDriver Driver, CSharpCompilation Compilation) project)
    {
        project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var whole, out _);
        if (whole.GetDiagnostics().FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    private static void Check(ThousandFlows project, int expected)
    {
        var generated = ThousandFlows.Driver().RunGenerators(project.Compilation).GetRunResult().GeneratedTrees.Length;
        if (generated != expected)
        {
            throw new InvalidOperationException($"{generated} files were generated, not {expected}.");
        }
    }
}
