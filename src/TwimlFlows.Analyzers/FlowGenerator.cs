using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Emission;
using TwimlFlows.Analyzers.Manifest;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers;

/// <summary>Emits links, endpoints and operations for every class with [VoiceFlow].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FlowGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var hasHost = context.CompilationProvider
            .Select(static (compilation, _) => ProjectHost.WhyNone(compilation) is null)
            .WithTrackingName(GeneratorSteps.HasHost);
        var flows = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.VoiceFlowAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => FlowParser.ParseAt(attributed.TargetNode, (INamedTypeSymbol)attributed.TargetSymbol, cancellationToken))
            .Where(static flow => flow is not null)
            .Select(static (flow, _) => flow!)
            .Combine(hasHost)
            .Where(static flow => flow.Right)
            .Select(static (flow, _) => flow.Left)
            .WithTrackingName(GeneratorSteps.Flow);
        var sharedNames = flows
            .Select(static (flow, _) => flow.MetadataName)
            .Collect()
            .Select(static (names, _) => HintName.SharedOf(names).ToEquatableArray())
            .WithTrackingName(GeneratorSteps.SharedNames);
        var named = flows
            .Combine(sharedNames)
            .Select(static (one, _) => (Flow: one.Left, File: HintName.Of(one.Left.MetadataName, one.Right.Contains(one.Left.MetadataName))))
            .WithTrackingName(GeneratorSteps.NamedFlow);
        context.RegisterSourceOutput(named, static (output, one) =>
            Add(output, one.File, FlowEmitter.Emit(one.Flow, output.CancellationToken)));
        InitializeManifests(context, named);

        // An analyzer reports every other fault. Of this one the compiler says so much itself that it asks no analyzer any more.
        var unheard = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.VoiceFlowAttribute,
                static (node, _) => node is TypeDeclarationSyntax type && PartialParser.HasPartialMember(type),
                static (attributed, cancellationToken) => PartialParser.Unheard((INamedTypeSymbol)attributed.TargetSymbol, cancellationToken))
            .Where(static flow => flow is not null)
            .Select(static (flow, _) => flow!)
            .WithTrackingName(GeneratorSteps.UnheardFlow);
        context.RegisterSourceOutput(unheard, static (output, flow) => output.ReportDiagnostic(NotPartial.Of(flow)));

        var hosted = flows
            .Where(static flow => flow.IsValid)
            .Select(static (flow, _) => new HostedFlow(flow.FullName, flow.Prefix, flow.Moves))
            .WithTrackingName(GeneratorSteps.HostedFlow)
            .Collect()
            .Select(static (all, _) => all.OrderBy(flow => flow.FullName, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(GeneratorSteps.HostedFlows);
        context.RegisterSourceOutput(hosted.Combine(hasHost), static (output, host) =>
        {
            if (host.Right)
            {
                Add(output, HintName.Host, HostEmitter.Emit(host.Left, output.CancellationToken));
            }
        });
    }

    /// <summary>
    /// The manifest is an output that no code binds to, so an editor need not make it; and what only it needs to read is read for
    /// nothing else.
    /// </summary>
    private static void InitializeManifests(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(FlowModel Flow, string File)> flows)
    {
        var written = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.VoiceFlowAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => WrittenFlowReader.ReadAt(attributed.TargetNode, (INamedTypeSymbol)attributed.TargetSymbol, cancellationToken))
            .Where(static flow => flow is not null)
            .Select(static (flow, _) => flow!)
            .WithTrackingName(GeneratorSteps.WrittenFlow)
            .Collect()
            .Select(static (all, _) => all.ToDictionary(flow => flow.MetadataName, StringComparer.Ordinal));
        var manifests = flows
            .Where(static one => one.Flow.IsValid)
            .Combine(written)
            .Select(static (one, _) => (one.Left.Flow, one.Left.File, Written: one.Right[one.Left.Flow.MetadataName]))
            .Select(static (one, _) => ManifestBuilder.Build(one.Flow, one.File, one.Written))
            .WithTrackingName(GeneratorSteps.Manifest);
        context.RegisterImplementationSourceOutput(manifests, static (output, manifest) =>
            Add(output, HintName.ManifestOf(manifest.File), ManifestEmitter.Emit(manifest, output.CancellationToken)));
    }

    private static void Add(SourceProductionContext output, string name, string source) =>
        output.AddSource(name, SourceText.From(source, Encoding.UTF8));
}
