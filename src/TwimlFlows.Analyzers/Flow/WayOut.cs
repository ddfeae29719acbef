using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>How a call goes on when a Dial or an Enqueue is over.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Next">The verb behind it that then runs, when there is no action.</param>
/// <param name="Step">The step that it leads to, when that is known.</param>
internal sealed record WayOut(WayOutKind Kind, TwimlElement? Next = null, IMethodSymbol? Step = null)
{
    /// <summary>The way out of a verb of a document: its action, else what stands behind it.</summary>
    internal static WayOut Of(TwimlDocument document, TwimlElement verb) => verb.Attribute("action") is { } action
        ? To(action.Holes, action.ValueSpan.Length > 0, next: null)
        : verb.Lacks("action") ? Behind(document, verb)
        : new WayOut(WayOutKind.Unknown);

    /// <summary>The way on through a Redirect.</summary>
    internal static WayOut Through(TwimlElement redirect) => To(
        [.. redirect.Children.OfType<TwimlHoleNode>().Select(node => node.Hole)],
        redirect.Children.OfType<TwimlTextNode>().Any(text => !text.IsBlank),
        redirect);

    private static WayOut Behind(TwimlDocument document, TwimlElement verb)
    {
        var next = document.Verbs.SkipWhile(node => node != verb).Skip(1).FirstOrDefault(node => node.IsSomething);
        return next switch
        {
            null => new WayOut(WayOutKind.None),
            TwimlElement { Name: "Redirect" } redirect => Through(redirect),
            TwimlElement other when TwimlCatalogue.Voice.Knows(other.Name) => new WayOut(WayOutKind.Verb, other),
            _ => new WayOut(WayOutKind.Unknown),
        };
    }

    /// <summary>An empty address asks for the same document again, which is a step of this app as well.</summary>
    private static WayOut To(IReadOnlyList<TwimlHole> holes, bool hasText, TwimlElement? next) =>
        holes.FirstOrDefault(hole => hole.Kind == TwimlHoleKind.Link) is { } link ? new WayOut(WayOutKind.Link, next, link.Step)
        : holes.Count > 0 || !hasText ? new WayOut(WayOutKind.Unknown, next)
        : new WayOut(WayOutKind.Address, next);
}
