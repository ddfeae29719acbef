using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>One of the flows of this project, with its source open for changes, as an editor holds it.</summary>
internal sealed class GoodFlow
{
    private static readonly string[] _services =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Services"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The flows are an application, to whose steps nobody else can link.</summary>
    private const string Program = "internal static class Program { private static void Main() { } }";

    private readonly Document _document;

    private GoodFlow(string file)
    {
        Name = Path.GetFileNameWithoutExtension(file);
        Source = File.ReadAllText(file);
        var document = TestProject.Create([Source, .. _services, Program]);
        _document = document.Project
            .WithCompilationOptions(TestProject.CompilationOptions.WithOutputKind(OutputKind.ConsoleApplication))
            .GetDocument(document.Id)!;
    }

    internal string Name { get; }

    internal string Source { get; }

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<GoodFlow> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Flows"), "*.cs").Order(StringComparer.Ordinal).Select(file => new GoodFlow(file))];

    /// <summary>What the rules find in it, and the compiler.</summary>
    internal Task<IReadOnlyList<Diagnostic>> FindingsAsync() => TestProject.AllFindingsAsync(_document.Project);

    /// <summary>What they find in it when something else is written.</summary>
    internal Task<IReadOnlyList<Diagnostic>> FindingsAsync(string text) =>
        TestProject.AllFindingsAsync(_document.WithText(SourceText.From(text)).Project);
}
