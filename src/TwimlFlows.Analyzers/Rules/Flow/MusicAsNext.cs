using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2021: a call goes on with music that is meant for people who wait.</summary>
internal sealed class MusicAsNext : FlowRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2021",
        "A call that ends in music",
        "When this {0} is over the call goes on with '{1}', which is music for people who wait: the caller hears it once and is cut off. Lead the action to a step that says how the call goes on.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/dial"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial | Traits.Enqueue | Traits.Connect;

    /// <summary>The action of a Gather may well lead back to the music in which it was offered.</summary>
    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from literal in flow.Literals
        from element in literal.Document.Elements()
        where element.Name is "Dial" or "Enqueue" or "Connect"
        let step = WayOut.Of(literal.Document, element).Step
        where element.Attribute("action") is not null && step?.Attribute(KnownNames.HoldMusicAttribute) is not null && JustEnds(flow, step)
        select Diagnostic.Create(_descriptor, literal.LocationOf(element.TagStart), element.Name, step.Name);

    /// <summary>Music that asks for itself again keeps the caller, as somebody may want.</summary>
    private static bool JustEnds(FlowGraph flow, IMethodSymbol step)
    {
        var documents = flow.DocumentsOf(step.Name).ToList();
        return SymbolEqualityComparer.Default.Equals(step.ContainingType, flow.Flow)
            && flow.KnowsAllOf(step.Name)
            && documents.Count > 0
            && documents.TrueForAll(document => document.Run is { End: DocumentEnd.RunsOut, IsCertain: true, Last: not null });
    }
}
