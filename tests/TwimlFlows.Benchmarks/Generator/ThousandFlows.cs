using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwimlFlows.Benchmarks;

/// <summary>A project of many flows with ten steps each, every flow in a file of its own, and one file that has none.</summary>
/// <param name="flows">How many flows.</param>
/// <param name="attributed">Whether they have their attributes. Without, the same classes mean nothing to the generator.</param>
internal sealed class ThousandFlows(int flows, bool attributed)
{
    internal const string EditedFile = "Flow0.cs";

    private const int Steps = 10;

    private static readonly CSharpParseOptions _parsing = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly ImmutableArray<SyntaxTree> _files =
    [
        Parse("namespace Acme; public sealed class Unrelated { public int Number() => 1; }", "Unrelated.cs"),
        .. Enumerable.Range(0, flows).Select(number => Parse(Flow(number, attributed, Steps), $"Flow{number}.cs")),
    ];

    /// <summary>The project as the compiler first sees it: nothing of it is bound yet.</summary>
    internal CSharpCompilation Compilation => CSharpCompilation.Create(
        "Flows",
        _files,
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A driver that has seen nothing.</summary>
    internal static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new Analyzers.FlowGenerator().AsSourceGenerator()], parseOptions: _parsing);

    /// <summary>An edit in the file that has no flow.</summary>
    internal CSharpCompilation EditUnrelated(CSharpCompilation compilation) => compilation.ReplaceSyntaxTree(
        _files[0], Parse("namespace Acme; public sealed class Unrelated { public int Number() => 2; }", "Unrelated.cs"));

    /// <summary>An edit that adds a step to one flow.</summary>
    internal CSharpCompilation EditFlow(CSharpCompilation compilation) =>
        compilation.ReplaceSyntaxTree(_files[1], Parse(Flow(0, attributed, Steps + 1), EditedFile));

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, _parsing, path, Encoding.UTF8);

    private static string Flow(int number, bool attributed, int steps)
    {
        var source = new StringBuilder("using TwimlFlows;\n\nnamespace Acme;\n\n");
        source.Append(attributed ? $"[VoiceFlow(\"/flow{number}\")]\n" : "").Append($"public sealed partial class Flow{number}\n{{\n");
        for (var step = 0; step < steps; step++)
        {
            source
                .Append(attributed ? (step == 0 ? "    [Answer]\n" : "    [Step]\n") : "")
                .Append($"    public Twiml Step{step}(CurrentCall call) => $\"<Say>Hello {{call.From}}.</Say><Redirect>{{Step{(step + 1) % steps}}}</Redirect>\";\n\n");
        }

        return source.Append("}\n").ToString();
    }
}
