using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>A flow as its rules see it: its holds, and what each of its steps answers.</summary>
internal sealed class FlowGraph
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly ILookup<string, FlowDocument> _ofStep;
    private IReadOnlyList<WrittenAddress>? _writtenAddresses;
    private IReadOnlyList<InterruptedVerb>? _interrupted;
    private IReadOnlyList<FlowLiteral>? _loose;

    /// <param name="flow">The flow.</param>
    /// <param name="literals">All literals written in it.</param>
    /// <param name="returned">What its methods and properties give.</param>
    internal FlowGraph(INamedTypeSymbol flow, IEnumerable<FlowLiteral> literals, ILookup<ISymbol, IOperation> returned)
    {
        Flow = flow;
        Steps = [.. flow.GetMembers().OfType<IMethodSymbol>().Where(method => method.StepAttribute() is not null)];
        Operations = DeclaredOperation.AllOf(flow);
        Roles = HoldRoles.Of(Operations);
        Literals =
        [
            .. literals.Where(literal => literal.Document.IsSound)
                .OrderBy(literal => literal.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(literal => literal.Document.Text.Start),
        ];

        Fragments = new FragmentReader(flow, Literals, returned);
        var steps = new Dictionary<ISymbol, List<string>>(SymbolEqualityComparer.Default);
        foreach (var step in Steps)
        {
            foreach (var method in Answering(step, returned))
            {
                if (!steps.TryGetValue(method, out var names))
                {
                    steps.Add(method, names = []);
                }

                names.Add(step.Name);
            }
        }

        Documents =
        [
            .. from literal in Literals
               where literal.Method is not null && steps.ContainsKey(literal.Method)
               select new FlowDocument(literal, steps[literal.Method!], Fragments.Read(literal)),
        ];
        _ofStep = Documents.SelectMany(document => document.Steps.Select(step => (step, document))).ToLookup(one => one.step, one => one.document, StringComparer.Ordinal);
        Places = new StepPlaces(this);
        Traits = Literals.Aggregate(Traits.Any, (traits, literal) => traits | literal.Checked.Traits);
    }

    internal INamedTypeSymbol Flow { get; }

    /// <summary>Its steps, in the order in which they are written.</summary>
    internal IReadOnlyList<IMethodSymbol> Steps { get; }

    /// <summary>Its operations, as they are written.</summary>
    internal IReadOnlyList<DeclaredOperation> Operations { get; }

    internal HoldRoles Roles { get; }

    /// <summary>What is put into documents.</summary>
    internal FragmentReader Fragments { get; }

    /// <summary>Every literal that is well-formed, fragments too, in the order in which they are written.</summary>
    internal IReadOnlyList<FlowLiteral> Literals { get; }

    /// <summary>Every literal that is the whole answer of a step.</summary>
    internal IReadOnlyList<FlowDocument> Documents { get; }

    /// <summary>Every literal of which is not seen in which documents it stands.</summary>
    internal IReadOnlyList<FlowLiteral> Loose => _loose ??= AllLoose();

    /// <summary>What stands in its documents and fragments.</summary>
    internal Traits Traits { get; }

    /// <summary>Where its documents run.</summary>
    internal StepPlaces Places { get; }

    /// <summary>Whether every document of a step is among <see cref="Documents"/>.</summary>
    internal bool KnowsAllOf(string step) => _known.Contains(step);

    /// <summary>The documents of a step.</summary>
    internal IEnumerable<FlowDocument> DocumentsOf(string step) => _ofStep[step];

    /// <summary>The verbs of all documents that run at a place, each with the step that runs there.</summary>
    internal IEnumerable<(FlowDocument Document, string Step, RunVerb Verb)> VerbsAt(DocumentPlace place) =>
        from document in Places.StepsAt(place).Count > 0 ? Documents : []
        let step = document.StepAmong(Places.StepsAt(place))
        where step is not null
        from verb in document.Course.Verbs
        select (document, step, verb);

    /// <summary>The link to a step, as it is written in a document.</summary>
    internal string LinkIn(FlowDocument document, string step) => LinkText.In(document.Literal, Steps.First(one => one.Name == step));

    /// <summary>The addresses below the flow's prefix that are written out.</summary>
    internal IReadOnlyList<WrittenAddress> WrittenAddresses(CancellationToken cancellationToken) =>
        _writtenAddresses ??= [.. WrittenAddress.In(this, cancellationToken)];

    /// <summary>The verbs that a hold may end and that have no way on which it can use.</summary>
    internal IReadOnlyList<InterruptedVerb> Interrupted => _interrupted ??= [.. InterruptedVerb.In(this)];

    /// <summary>The documents of several steps.</summary>
    internal IEnumerable<FlowDocument> DocumentsOf(IReadOnlyCollection<string> steps) =>
        Documents.Where(document => document.StepAmong(steps) is not null);

    private IReadOnlyList<FlowLiteral> AllLoose()
    {
        var placed = new HashSet<TwimlDocument>(Documents.Select(document => document.Content)
            .Concat(Documents.SelectMany(document => document.Course.AllItems).Select(item => item.Source.Document)));
        return [.. Literals.Where(literal => !placed.Contains(literal.Document))];
    }

    /// <summary>The methods whose literals a step answers with: itself, and those whose result it returns.</summary>
    private HashSet<ISymbol> Answering(IMethodSymbol step, ILookup<ISymbol, IOperation> returned)
    {
        var methods = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { step };
        var open = new Stack<ISymbol>([step]);
        var isKnown = true;
        while (open.Count > 0)
        {
            var sources = returned[open.Pop()].ToList();
            isKnown &= sources.Count > 0;
            foreach (var source in sources)
            {
                if (source is IInterpolatedStringHandlerCreationOperation creation)
                {
                    // One with a fault is not read, and the first half of a document is none by itself.
                    isKnown &= Fragments.LiteralOf(creation)?.Method is not null;
                }
                else if (Fragments.MemberBehind(source) is not IMethodSymbol member)
                {
                    isKnown = false;
                }
                else if (methods.Add(member))
                {
                    open.Push(member);
                }
            }
        }

        if (isKnown)
        {
            _known.Add(step.Name);
        }

        return methods;
    }
}
