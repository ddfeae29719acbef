using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2016: what a called party hears before it is joined holds a verb that Twilio refuses there.</summary>
internal sealed class DialInWhisper : FlowRule
{
    private static readonly DocumentContext _context = TwimlCatalogue.ContextOf("pre-bridge");

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2016",
        "A Dial in a whisper",
        "'{0}' is played to the called party before the two are connected, where Twilio refuses <{1}>: it raises error 13201, and the called party is cut off. Take it out; when the document is over, the two are connected.",
        DiagnosticSeverity.Error,
        HelpLink.Error(13201));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from found in flow.VerbsAt(DocumentPlace.CalledParty)
        where _context.Forbidden.Contains(found.Verb.Name)
        select Diagnostic.Create(_descriptor, found.Verb.Location, found.Step, found.Verb.Name);
}
