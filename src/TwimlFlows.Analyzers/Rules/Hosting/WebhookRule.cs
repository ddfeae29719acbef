using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>A rule that looks at one of the application's own endpoints that answer Twilio.</summary>
internal abstract class WebhookRule : HostingRule
{
    internal abstract IEnumerable<Diagnostic> Analyze(Webhook webhook, HostSource source, CancellationToken cancellationToken);
}
