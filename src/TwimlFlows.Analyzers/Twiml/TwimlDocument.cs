namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A parsed literal: a document or a fragment.</summary>
internal sealed class TwimlDocument(
    TwimlText text,
    IReadOnlyList<TwimlNode> nodes,
    IReadOnlyList<TwimlFault> faults,
    IReadOnlyList<MisplacedHole> misplacedHoles,
    long looks)
{
    private TwimlElement[]? _elements;
    private TwimlHole[]? _holes;
    private TwimlHole[]? _holesBetweenTags;
    private IReadOnlyList<TwimlNode>? _verbs;

    internal TwimlText Text { get; } = text;

    /// <summary>What stands at the top of the literal.</summary>
    internal IReadOnlyList<TwimlNode> Nodes { get; } = nodes;

    internal IReadOnlyList<TwimlFault> Faults { get; } = faults;

    internal IReadOnlyList<MisplacedHole> MisplacedHoles { get; } = misplacedHoles;

    /// <summary>How many characters the parser looked at, the second time and later included: never more than a few times their number.</summary>
    internal long Looks { get; } = looks;

    /// <summary>Whether what the parser understood is what was written.</summary>
    internal bool IsSound => Faults.Count == 0 && MisplacedHoles.Count == 0;

    /// <summary>The verbs and what stands between them: the content of Response, whether it is written or not.</summary>
    internal IReadOnlyList<TwimlNode> Verbs => _verbs ??= OutermostAlone() is { Name: "Response" } response ? response.Children : Nodes;

    /// <summary>The holes between tags, wherever they are.</summary>
    internal IReadOnlyList<TwimlHole> HolesBetweenTags => _holesBetweenTags ??=
        [.. Elements().SelectMany(element => element.Children).Concat(Nodes).OfType<TwimlHoleNode>().Select(node => node.Hole)];

    /// <summary>Every hole that stands where a value can.</summary>
    internal IReadOnlyList<TwimlHole> Holes => _holes ??= [.. Elements().SelectMany(element => element.Attributes).SelectMany(attribute => attribute.Holes), .. HolesBetweenTags];

    /// <summary>Every element, in the order in which they are written.</summary>
    internal IReadOnlyList<TwimlElement> Elements() => _elements ??= [.. Nodes.OfType<TwimlElement>().SelectMany(element => element.DescendantsAndSelf())];

    private TwimlElement? OutermostAlone()
    {
        TwimlElement? found = null;
        foreach (var node in Nodes)
        {
            if (node is TwimlElement element)
            {
                if (found is not null)
                {
                    return null;
                }

                found = element;
            }
        }

        return found;
    }
}
