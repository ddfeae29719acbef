using System.Diagnostics.Metrics;

namespace TwimlFlows;

/// <summary>Counts refused requests: many of them mean a wrong setting, or somebody who tries.</summary>
internal sealed class WebhookMetrics
{
    internal const string MeterName = "TwimlFlows";

    private readonly Counter<long> _rejected;

    public WebhookMetrics(IMeterFactory meters) => _rejected = meters.Create(MeterName).CreateCounter<long>(
        "twimlflows.webhook.rejected",
        "{request}",
        "Requests that were refused before any code of the application ran.");

    internal void Rejected(string reason) => _rejected.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
