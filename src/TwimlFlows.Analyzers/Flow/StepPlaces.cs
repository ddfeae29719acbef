using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>
/// Where the documents of a flow run. Other flows, and whatever else has a link to its steps, may lead there as well; of those
/// nothing is seen here.
/// </summary>
internal sealed class StepPlaces
{
    private static readonly DocumentPlace[] _all = (DocumentPlace[])Enum.GetValues(typeof(DocumentPlace));

    /// <summary>The attributes whose documents run at a place.</summary>
    private static readonly Dictionary<DocumentPlace, (string Element, string Attribute)[]> _linked = (
        from element in TwimlCatalogue.Voice.Elements
        from attribute in element.Attributes
        where attribute.Context is not null
        select (Place: PlaceOf(attribute.Context!), Link: (element.Name, attribute.Name))).GroupBy(one => one.Place, one => one.Link).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>What only a request tells that controls a call, so that a step which takes it is led to by one, wherever that stands.</summary>
    private static readonly string[] _ofCall = [KnownNames.IncomingCall, KnownNames.DialResult, KnownNames.QueueResult, KnownNames.ConnectResult];

    private readonly FlowGraph _flow;
    private readonly Dictionary<DocumentPlace, HashSet<string>> _steps = [];
    private List<(string Element, TwimlAttribute Attribute)>? _links;
    private HashSet<string>? _parked;
    private List<string>? _parkedFirst;

    internal StepPlaces(FlowGraph flow) => _flow = flow;

    /// <summary>The steps whose documents are played to legs on hold that wait in the queue of their call.</summary>
    internal IReadOnlyCollection<string> Parked => _parked ??= Followed(ParkedFirst, NextBehind);

    /// <summary>The first that legs on hold hear in the queue of their call.</summary>
    internal IReadOnlyCollection<string> ParkedFirst => _parkedFirst ??=
        [.. Linked(LinksIn(_flow.DocumentsOf(_flow.Roles.Park).SelectMany(document => document.Course.Verbs).SelectMany(verb => verb.Element.DescendantsAndSelf())), DocumentPlace.InQueue).Distinct()];

    /// <summary>The steps whose documents run at a place.</summary>
    internal IReadOnlyCollection<string> StepsAt(DocumentPlace place)
    {
        if (!_steps.TryGetValue(place, out var steps))
        {
            _steps.Add(place, steps = place == DocumentPlace.Call ? Followed(CallSteps(), NextOfCall) : Followed(First(place), NextBehind));
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
        DocumentPlace.OnHold => _flow.Roles.Music,
        _ => Linked(Links, place),
    };

    private List<(string Element, TwimlAttribute Attribute)> Links => _links ??=
        [.. LinksIn(_flow.Literals.Where(literal => literal.Document.Holes.Count > 0).SelectMany(literal => literal.Document.Elements()))];

    /// <summary>Where calls begin, what operations lead them to, and what follows when a verb is over.</summary>
    private IEnumerable<string> CallSteps() =>
        _flow.Steps
            .Where(method => method.Attribute(KnownNames.AnswerAttribute) is not null || method.Parameters.Any(parameter => _ofCall.Any(parameter.Type.Is)))
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
        from step in StepsOf(hole)
        select step.Name;

    private static HashSet<string> Followed(IEnumerable<string> steps, Func<string, IEnumerable<IMethodSymbol>> nextOf)
    {
        var all = new HashSet<string>(steps, StringComparer.Ordinal);
        var open = new Stack<string>(all);
        while (open.Count > 0)
        {
            foreach (var next in nextOf(open.Pop()))
            {
                if (all.Add(next.Name))
                {
                    open.Push(next.Name);
                }
            }
        }

        return all;
    }

    /// <summary>What a fragment leads to whose document is not seen, a call still comes to when a step that it runs through holds it.</summary>
    private IEnumerable<IMethodSymbol> NextOfCall(string step) => NextBehind(step)
        .Concat(_flow.Loose.Where(literal => literal.Member.Name == step).SelectMany(literal => literal.Document.Elements()).SelectMany(NextOf));

    private IEnumerable<IMethodSymbol> NextBehind(string step) =>
        _flow.DocumentsOf(step).SelectMany(document => document.Course.Verbs).SelectMany(verb => NextOf(verb.Element));

    /// <summary>A Redirect, and what follows a Gather or a Record, lead to a document that runs at the same place.</summary>
    private IEnumerable<IMethodSymbol> NextOf(TwimlElement verb) => (verb.Name switch
    {
        "Redirect" => verb.Children.OfType<TwimlHoleNode>().Select(node => node.Hole),
        "Gather" or "Record" => verb.Attribute("action")?.Holes ?? [],
        _ => [],
    }).FirstOrDefault(hole => hole.Kind == TwimlHoleKind.Link) is { } link ? StepsOf(link) : [];

    /// <summary>The steps of this flow that a link may lead to. Nearly always it names one; a variable or a choice is followed to those it may hold.</summary>
    private IEnumerable<IMethodSymbol> StepsOf(TwimlHole hole) =>
        (hole is { Step: null, Kind: TwimlHoleKind.Link, Model: { } model } && model.GetOperation(WithoutParentheses(hole.Expression)) is { } link
            ? ReturnedValue.SourcesOf(link).Select(StepBehind)
            : [hole.Step]).Where(IsOf).OfType<IMethodSymbol>();

    /// <summary>The compiler has no operation for a pair of parentheses.</summary>
    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax inner ? WithoutParentheses(inner.Expression) : expression;

    private static IMethodSymbol? StepBehind(IOperation link) => link switch
    {
        IPropertyReferenceOperation { Property: var property } => FlowLiteralReader.StepBehind(property),
        IInvocationOperation { TargetMethod: var method } => FlowLiteralReader.StepBehind(method),
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var step } } => step,
        _ => null,
    };

    private bool IsOf(IMethodSymbol? step) => SymbolEqualityComparer.Default.Equals(step?.ContainingType, _flow.Flow);
}
