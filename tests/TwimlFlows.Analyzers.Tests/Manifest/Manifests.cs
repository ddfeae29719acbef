using System.Reflection;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Manifest;

/// <summary>Compiles a flow with what is emitted for it, and asks it for its manifest as a program would.</summary>
internal static class Manifests
{
    /// <summary>The manifest of a flow named Line at /line with some members.</summary>
    internal static FlowManifest Of(string members) => Of(members, "");

    /// <summary>The same, with more beside the flow.</summary>
    internal static FlowManifest Of(string members, string beside) =>
        Of(new GeneratorRun(TestProject.Usings, $"[VoiceFlow(\"/line\")] public partial class Line\n{{\n{members}\n}}\n{beside}"), "Line");

    internal static FlowManifest Of(GeneratorRun run, string flow)
    {
        Assert.Empty(run.CompilerFindings(DiagnosticSeverity.Error));
        using var bytes = new MemoryStream();
        Assert.True(run.Output.Emit(bytes, cancellationToken: TestContext.Current.CancellationToken).Success);
        return (FlowManifest)Assembly.Load(bytes.ToArray()).GetType(flow, throwOnError: true)!.GetProperty("Manifest")!.GetValue(null)!;
    }

    /// <summary>The ways as they are read best: from, how, to.</summary>
    internal static IEnumerable<string> Ways(this FlowManifest manifest) => manifest.Links.Select(link => $"{link.From ?? "*"} -{link.How}-> {link.To}");
}
