using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Hosting;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3003: requests of Twilio's that come over plain http, from a proxy or a tunnel, are sent away.</summary>
internal sealed class HttpsRedirection : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF3003",
        "A redirection in front of webhooks",
        "Behind a proxy or a tunnel that speaks plain http to this application, Twilio is redirected and asks again without the form: the caller hears an error message. Call UseForwardedHeaders() first, or leave Twilio's paths out with UseWhen.",
        DiagnosticSeverity.Info,
        HelpLink.Error(11200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Diagnostic? Analyze(IOperation operation, ISymbol containing, HostSource source) =>
        operation is IInvocationOperation { TargetMethod: { Name: "UseHttpsRedirection" } method } call
        && method.IsOfFramework()
        && call.Receiver()?.Type.Is(KnownNames.WebApplication) == true
        && source.MapsWebhooks
        && !source.TrustsProxy
            ? Diagnostic.Create(_descriptor, WebhookReader.NameOf(call.Syntax).GetLocation())
            : null;
}
