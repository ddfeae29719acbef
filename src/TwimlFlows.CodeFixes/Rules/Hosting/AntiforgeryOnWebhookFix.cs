using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Hosting;

namespace TwimlFlows.CodeFixes.Rules.Hosting;

/// <summary>TWF3004: asks for no token.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AntiforgeryOnWebhookFix)), Shared]
public sealed class AntiforgeryOnWebhookFix : ConventionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AntiforgeryOnWebhook.Id];

    private protected override string Convention => "DisableAntiforgery";

    private protected override (string Namespace, string Name) Declared => ("Microsoft.AspNetCore.Builder", "RoutingEndpointConventionBuilderExtensions");
}
