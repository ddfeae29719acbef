using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwimlFlows.Tests.Twiml;

/// <summary>Compiles members of a class against the real library, and runs one of them.</summary>
internal static class Snippet
{
    private static readonly MetadataReference[] _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The compiler's errors, by their codes.</summary>
    internal static IReadOnlyList<string> ErrorsOf(string members) =>
    [
        .. Compile(members).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id),
    ];

    /// <summary>What the member <c>T</c>, which takes nothing, makes on the wire.</summary>
    internal static string Bytes(string members)
    {
        using var image = new MemoryStream();
        var emitted = Compile(members).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var flow = Activator.CreateInstance(context.LoadFromStream(image).GetType("Flow", throwOnError: true)!)!;
            var step = flow.GetType().GetMethod("T", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)!;
            return Rendered.Text((TwimlFlows.Twiml)step.Invoke(flow, BindingFlags.DoNotWrapExceptions, null, null, null)!);
        }
        finally
        {
            context.Unload();
        }
    }

    private static CSharpCompilation Compile(string members) => CSharpCompilation.Create(
        "Trap",
        [
            CSharpSyntaxTree.ParseText(
                $$"""
                using System; using System.Collections.Generic; using System.Linq; using System.Text; using System.Threading.Tasks; using TwimlFlows;
                [VoiceFlow("/desk")] class Flow { {{members}} }
                """,
                cancellationToken: TestContext.Current.CancellationToken),
        ],
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
