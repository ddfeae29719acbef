using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3007: TwiML with a content type that Twilio refuses.</summary>
internal sealed class AnswerRefused : WebhookRule
{
    internal const string Id = "TWF3007";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "TwiML that is sent as something else",
        "ASP.NET sends this as {0}, and Twilio refuses it with error 12300: the caller hears an error message and nothing of the document. Send its text as text/xml.",
        DiagnosticSeverity.Error,
        HelpLink.Error(12300));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(Webhook webhook, HostSource source, CancellationToken cancellationToken) =>
        from answer in webhook.Answers
        where answer.IsTwiml
        let type = AnsweredType.Of(answer, webhook, source)
        where type is not (null or AnsweredType.Text or "text/xml" or "application/xml" or "text/html")
        select Diagnostic.Create(_descriptor, (answer.Call ?? answer.Value).Syntax.GetLocation(), type);
}
