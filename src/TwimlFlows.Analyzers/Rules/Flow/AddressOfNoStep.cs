using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2019: an address below the flow's own prefix that no step has.</summary>
internal sealed class AddressOfNoStep : FlowRule
{
    internal const string Id = "TWF2019";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An address that leads nowhere",
        "No step of this flow has the address '{0}': Twilio finds nothing there, so {1}. {2}.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(11200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from address in flow.WrittenAddresses(cancellationToken)
        where address.Step is null
        select Diagnostic.Create(
            _descriptor,
            address.Location,
            address.Url.Url,
            address.Url.Consequence,
            address.Nearest is { } step ? $"Write {{{address.LinkTo(step)}}}" : "Write a link to a step");
}
