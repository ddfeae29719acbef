using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using System.Text;
using TwimlFlows.Analyzers.Emission;
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
                static (attributed, cancellationToken) => FlowParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, cancellationToken).Model)
            .Where(static flow => flow is not null)
            .Select(static (flow, _) => flow!)
            .Combine(hasHost)
            .Where(static flow => flow.Right)
            .Select(static (flow, _) => flow.Left)
            .WithTrackingName(GeneratorSteps.Flow);
        context.RegisterSourceOutput(flows, static (output, flow) =>
            output.AddSource(HintName.Of(flow.MetadataName), SourceText.From(FlowEmitter.Emit(flow), Encoding.UTF8)));

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
                output.AddSource("TwimlFlows.Host.g.cs", SourceText.From(HostEmitter.Emit(host.Left), Encoding.UTF8));
            }
        });
    }
}
