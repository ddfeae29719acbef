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
    internal IReadOnlyList<TwimlHole> HolesBetweenTags => _holesBetweenTags ??= FindHolesBetweenTags();

    /// <summary>Every hole that stands where a value can.</summary>
    internal IReadOnlyList<TwimlHole> Holes => _holes ??= FindHoles();

    /// <summary>Every element, in the order in which they are written.</summary>
    internal IReadOnlyList<TwimlElement> Elements() => _elements ??= FindElements();

    /// <summary>Without recursion: a document may be nested as deeply as somebody's editor allows.</summary>
    private TwimlElement[] FindElements()
    {
        var found = new List<TwimlElement>();
        var open = new Stack<TwimlElement>();
        Push(Nodes);
        while (open.Count > 0)
        {
            found.Add(open.Pop());
            Push(found[found.Count - 1].Children);
        }

        return [.. found];

        void Push(IReadOnlyList<TwimlNode> nodes)
        {
            for (var index = nodes.Count - 1; index >= 0; index--)
            {
                if (nodes[index] is TwimlElement element)
                {
                    open.Push(element);
                }
            }
        }
    }

    private TwimlHole[] FindHolesBetweenTags()
    {
        List<TwimlHole>? found = null;
        foreach (var element in Elements())
        {
            Add(element.Children);
        }

        Add(Nodes);
        return found is null ? [] : [.. found];

        void Add(IReadOnlyList<TwimlNode> nodes)
        {
            foreach (var node in nodes)
            {
                if (node is TwimlHoleNode hole)
                {
                    (found ??= []).Add(hole.Hole);
                }
            }
        }
    }

    private TwimlHole[] FindHoles()
    {
        List<TwimlHole>? found = null;
        foreach (var element in Elements())
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Holes.Count > 0)
                {
                    (found ??= []).AddRange(attribute.Holes);
                }
            }
        }

        return found is null ? _holesBetweenTags ??= FindHolesBetweenTags() : [.. found, .. HolesBetweenTags];
    }

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
