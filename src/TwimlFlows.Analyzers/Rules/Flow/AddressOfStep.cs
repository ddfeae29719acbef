using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2018: the address of a step is written out, and is no link.</summary>
internal sealed class AddressOfStep : FlowRule
{
    internal const string Id = "TWF2018";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An address that could be a link",
        "'{0}' is the address of '{1}' as a text: once the step is renamed, Twilio finds nothing there and the caller hears an error message, and no compiler says so. Write {{{2}}}.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Url;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from address in flow.WrittenAddresses(cancellationToken)
        let step = address.Step
        where step is not null
        select Diagnostic.Create(_descriptor, address.Location, address.Url.Url, step.Name, address.LinkTo(step));
}
