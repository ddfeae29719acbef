using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Hosting;

namespace TwimlFlows.CodeFixes.Rules.Hosting;

/// <summary>TWF3001: lets only requests through that Twilio signed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WebhookUnsignedFix)), Shared]
public sealed class WebhookUnsignedFix : ConventionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [WebhookUnsigned.Id];

    private protected override string Convention => "RequireTwilioSignature";

    private protected override (string Namespace, string Name) Declared => ("TwimlFlows", "TwilioSignatureConventions");
}
