using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3008: TwiML that is read aloud as soon as anything is wrong with it.</summary>
internal sealed class AnswerAsText : WebhookRule
{
    internal const string Id = "TWF3008";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "TwiML that is sent as plain text",
        "ASP.NET sends this as text/plain. Twilio runs that while it is valid TwiML; with one slip in it, such as an & in a name, the caller hears the whole markup read aloud. Send it as text/xml.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(12300));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(Webhook webhook, HostSource source, CancellationToken cancellationToken) =>
        from answer in webhook.Answers
        where answer.IsTwiml && AnsweredType.Of(answer, webhook, source) == AnsweredType.Text
        select Diagnostic.Create(_descriptor, (answer.Call ?? answer.Value).Syntax.GetLocation());
}
