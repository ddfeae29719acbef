using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>How a call goes on when a Dial or an Enqueue is over.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Next">The verb behind it that then runs, when there is no action.</param>
/// <param name="Step">The step that it leads to, when that is known.</param>
internal sealed record WayOut(WayOutKind Kind, TwimlElement? Next = null, IMethodSymbol? Step = null)
{
    /// <summary>The way out of a verb as it is written: its action, else what stands behind it.</summary>
    internal static WayOut Of(TwimlDocument document, TwimlElement verb) => OfAction(verb) ?? Behind(document, verb);

    /// <summary>The way out of a verb of a document, with everything that its holes hold.</summary>
    internal static WayOut Of(FlowDocument document, RunVerb verb) => OfAction(verb.Element) ?? (document.Behind(verb) switch
    {
        _ when IsBeforeText(verb) => new WayOut(WayOutKind.Unknown),
        { IsEnd: true } => new WayOut(WayOutKind.None),
        { IsMore: true, Verbs: { Count: 1 } only } => By(only[0].Element),
        _ => new WayOut(WayOutKind.Unknown),
    });

    /// <summary>The way on through a Redirect.</summary>
    internal static WayOut Through(TwimlElement redirect) => To(
        [.. redirect.Children.OfType<TwimlHoleNode>().Select(node => node.Hole)],
        redirect.Children.OfType<TwimlTextNode>().Any(text => !text.IsBlank),
        redirect);

    private static WayOut? OfAction(TwimlElement verb) => verb.Attribute("action") is { } action
        ? To(action.Holes, action.ValueSpan.Length > 0, next: null)
        : verb.Lacks("action") ? null
        : new WayOut(WayOutKind.Unknown);

    private static WayOut Behind(TwimlDocument document, TwimlElement verb)
    {
        var next = document.Verbs.SkipWhile(node => node != verb).Skip(1).FirstOrDefault(node => node.IsSomething);
        return next is null ? new WayOut(WayOutKind.None) : By(next);
    }

    private static WayOut By(TwimlNode next) => next switch
    {
        TwimlElement { Name: "Redirect" } redirect => Through(redirect),
        TwimlElement other when TwimlCatalogue.Voice.Knows(other.Name) => new WayOut(WayOutKind.Verb, other),
        _ => new WayOut(WayOutKind.Unknown),
    };

    /// <summary>Of text between verbs the rules of the vocabulary speak.</summary>
    private static bool IsBeforeText(RunVerb verb) =>
        verb.Source.Document.Verbs.SkipWhile(node => node != verb.Element).Skip(1).FirstOrDefault(node => node.IsSomething) is TwimlTextNode or TwimlHoleNode { Hole.Kind: TwimlHoleKind.Value };

    /// <summary>An empty address asks for the same document again, which is a step of this app as well.</summary>
    private static WayOut To(IReadOnlyList<TwimlHole> holes, bool hasText, TwimlElement? next) =>
        holes.FirstOrDefault(hole => hole.Kind == TwimlHoleKind.Link) is { } link ? new WayOut(WayOutKind.Link, next, link.Step)
        : holes.Count > 0 || !hasText ? new WayOut(WayOutKind.Unknown, next)
        : new WayOut(WayOutKind.Address, next);
}
