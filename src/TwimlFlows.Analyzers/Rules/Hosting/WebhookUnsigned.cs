using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3001: an endpoint that answers whoever asks as if it were Twilio.</summary>
internal sealed class WebhookUnsigned : WebhookRule
{
    internal const string Id = "TWF3001";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A webhook that anybody can call",
        "'{0}' answers Twilio and checks no signature: whoever finds the address can pose as Twilio, hear what callers are told, and set off what it does. {1}.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("usage/security"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(Webhook webhook, HostSource source, CancellationToken cancellationToken) =>
        SignatureCheck.MayBeAbout(webhook, source)
            ? []
            : [Diagnostic.Create(
                _descriptor,
                webhook.Location,
                webhook.Name,
                webhook.Mapping is null ? "Map its controller with RequireTwilioSignature(), or let a filter check it" : "Add RequireTwilioSignature() to it")];
}
