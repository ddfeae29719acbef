using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Where the documents of a flow run. Other flows may lead to its steps as well; of those nothing is seen here.</summary>
internal sealed class StepPlaces
{
    private static readonly DocumentPlace[] _all = (DocumentPlace[])Enum.GetValues(typeof(DocumentPlace));

    /// <summary>The attributes whose documents run at a place.</summary>
    private static readonly Dictionary<DocumentPlace, (string Element, string Attribute)[]> _linked = (
        from element in TwimlCatalogue.Voice.Elements
        from attribute in element.Attributes
        where attribute.Context is not null
        select (Place: PlaceOf(attribute.Context!), Link: (element.Name, attribute.Name))).GroupBy(one => one.Place, one => one.Link).ToDictionary(group => group.Key, group => group.ToArray());

    private readonly FlowGraph _flow;
    private readonly Dictionary<DocumentPlace, HashSet<string>> _steps = [];
    private List<(string Element, TwimlAttribute Attribute)>? _links;
    private HashSet<string>? _parked;
    private List<string>? _parkedFirst;
    private HashSet<string>? _told;

    internal StepPlaces(FlowGraph flow) => _flow = flow;

    /// <summary>The steps that are only told what happens: nothing leads a call to them, and nobody hears what they answer.</summary>
    internal IReadOnlyCollection<string> Told => _told ??= ToldOnly();

    /// <summary>The steps whose documents are played to legs on hold that wait in the queue of their call.</summary>
    internal IReadOnlyCollection<string> Parked => _parked ??= Followed(ParkedFirst);

    /// <summary>The first that legs on hold hear in the queue of their call.</summary>
    internal IReadOnlyCollection<string> ParkedFirst => _parkedFirst ??=
        [.. Linked(LinksIn(_flow.DocumentsOf(_flow.Roles.Park).SelectMany(document => document.Course.Verbs).SelectMany(verb => verb.Element.DescendantsAndSelf())), DocumentPlace.InQueue).Distinct()];

    /// <summary>The steps whose documents run at a place.</summary>
    internal IReadOnlyCollection<string> StepsAt(DocumentPlace place)
    {
        if (!_steps.TryGetValue(place, out var steps))
        {
            _steps.Add(place, steps = Followed(First(place)));
        }

        return steps;
    }

    /// <summary>Where a document runs; nowhere when nothing of this flow leads to it.</summary>
    internal HashSet<DocumentPlace> Of(FlowDocument document) => [.. _all.Where(place => IsAt(document, place))];

    /// <summary>Whether a document is played to people in a room.</summary>
    internal bool PlayInRoom(FlowDocument document) => IsAt(document, DocumentPlace.OnHold) || IsAt(document, DocumentPlace.InRoom);

    /// <summary>Whether a document is played to anybody who waits.</summary>
    internal bool Play(FlowDocument document) => PlayInRoom(document) || IsAt(document, DocumentPlace.InQueue);

    private bool IsAt(FlowDocument document, DocumentPlace place) => document.StepAmong(StepsAt(place)) is not null;

    /// <summary>The steps that a place begins with.</summary>
    private IEnumerable<string> First(DocumentPlace place) => place switch
    {
        DocumentPlace.Call => CallSteps(),
        DocumentPlace.OnHold => _flow.Roles.Music,
        _ => Linked(Links, place),
    };

    private List<(string Element, TwimlAttribute Attribute)> Links => _links ??=
        [.. LinksIn(_flow.Literals.Where(literal => literal.Document.Holes.Count > 0).SelectMany(literal => literal.Document.Elements()))];

    /// <summary>Where calls begin, what operations lead them to, and what follows when a verb is over.</summary>
    private IEnumerable<string> CallSteps() =>
        _flow.Steps
            .Where(method => method.Attribute(KnownNames.AnswerAttribute) is not null)
            .Select(method => method.Name)
            .Concat(_flow.Operations.Where(operation => !operation.IsMixed).SelectMany(CalledSteps))
            .Concat(Linked(Links, [("Dial", "action"), ("Enqueue", "action"), ("Connect", "action")]));

    private static IEnumerable<string> CalledSteps(DeclaredOperation operation) =>
        operation.Steps.Concat([operation["End"]]).OfType<string>().Where(step => step != operation["Music"]);

    private static DocumentPlace PlaceOf(string context) => context switch
    {
        "conference-wait" => DocumentPlace.InRoom,
        "enqueue-wait" => DocumentPlace.InQueue,
        "pre-bridge" => DocumentPlace.CalledParty,
        "queue-url" => DocumentPlace.QueueWhisper,
        _ => throw new InvalidOperationException($"Nothing says where a document of the context {context} runs."),
    };

    /// <summary>The attributes that hold more than constants.</summary>
    private static IEnumerable<(string Element, TwimlAttribute Attribute)> LinksIn(IEnumerable<TwimlElement> elements) =>
        from element in elements
        from attribute in element.Attributes
        where attribute.Holes.Count > 0
        select (element.Name, attribute);

    private IEnumerable<string> Linked(IEnumerable<(string Element, TwimlAttribute Attribute)> links, DocumentPlace place) => Linked(links, _linked[place]);

    private IEnumerable<string> Linked(IEnumerable<(string Element, TwimlAttribute Attribute)> links, IReadOnlyCollection<(string Element, string Attribute)> meant) =>
        from link in links
        where meant.Contains((link.Element, link.Attribute.Name))
        from hole in link.Attribute.Holes
        where IsOf(hole.Step)
        select hole.Step!.Name;

    private HashSet<string> ToldOnly()
    {
        var told = new HashSet<TwimlHole>(Links.Where(link => link.Attribute.Name.EndsWith("Callback", StringComparison.Ordinal)).SelectMany(link => link.Attribute.Holes));
        var steps = new HashSet<string>(told.Where(hole => IsOf(hole.Step)).Select(hole => hole.Step!.Name), StringComparer.Ordinal);
        if (steps.Count > 0)
        {
            steps.ExceptWith(_flow.Literals.SelectMany(literal => literal.Document.Holes).Where(hole => !told.Contains(hole)).Select(hole => hole.Step?.Name).OfType<string>());
            steps.ExceptWith(_flow.Steps.Where(step => step.Attribute(KnownNames.AnswerAttribute) is not null).Select(step => step.Name));
            steps.ExceptWith(_flow.Operations.SelectMany(operation => operation.Steps.Append(operation["End"]).OfType<string>()));
        }

        return steps;
    }

    /// <summary>A Redirect, and what follows a Gather or a Record, lead to a document that runs at the same place.</summary>
    private HashSet<string> Followed(IEnumerable<string> steps)
    {
        var all = new HashSet<string>(steps, StringComparer.Ordinal);
        var open = new Stack<string>(all);
        while (open.Count > 0)
        {
            foreach (var next in _flow.DocumentsOf(open.Pop()).SelectMany(document => document.Course.Verbs).Select(NextOf).Where(next => IsOf(next)))
            {
                if (all.Add(next!.Name))
                {
                    open.Push(next.Name);
                }
            }
        }

        return all;
    }

    private static IMethodSymbol? NextOf(RunVerb verb) => verb.Name switch
    {
        "Redirect" => WayOut.Through(verb.Element).Step,
        "Gather" or "Record" => verb.Element.Attribute("action")?.Holes.FirstOrDefault(hole => hole.Kind == TwimlHoleKind.Link)?.Step,
        _ => null,
    };

    private bool IsOf(IMethodSymbol? step) => SymbolEqualityComparer.Default.Equals(step?.ContainingType, _flow.Flow);
}
