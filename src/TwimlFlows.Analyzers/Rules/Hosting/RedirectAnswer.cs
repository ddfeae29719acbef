using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3009: an HTTP redirect, on whose way the form gets lost.</summary>
internal sealed class RedirectAnswer : WebhookRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF3009",
        "A redirect in place of a document",
        "Twilio follows this with a GET and without the form, so what the caller pressed or said may be missing there. Answer the document itself, or one with a <Redirect>.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/gather"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(Webhook webhook, HostSource source, CancellationToken cancellationToken) =>
        from answer in webhook.Answers
        where answer.Value is IInvocationOperation { TargetMethod: var method } && IsRedirect(method)
        select Diagnostic.Create(_descriptor, answer.Value.Syntax.GetLocation());

    private static bool IsRedirect(IMethodSymbol method) =>
        method.IsOfFramework()
        && (method.Name.StartsWith("Redirect", StringComparison.Ordinal) || method.Name.StartsWith("LocalRedirect", StringComparison.Ordinal));
}
