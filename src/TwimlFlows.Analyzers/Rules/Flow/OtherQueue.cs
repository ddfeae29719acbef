using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2008: a leg is parked in, or fetched from, a queue that is not the call's own.</summary>
internal sealed class OtherQueue : FlowRule
{
    internal const string Id = "TWF2008";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A queue that is not the call's own",
        "The queue of this {0} is not the one that '{1}' gets for this call: {2}. Write {{{3}}} there.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/queue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Enqueue | Traits.Dial;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        Analyze(flow, flow.Roles.Park, document => document.Verbs("Enqueue"), "two callers on hold can meet in it, and a resume finds a stranger or nobody")
            .Concat(Analyze(
                flow,
                flow.Roles.HoldsLegs ? flow.Roles.Connect : [],
                document => document.Verbs("Dial").SelectMany(dial => flow.Fragments.ReadInside(dial).Verbs).Where(noun => noun.Name == "Queue"),
                "whoever is on hold waits in another one and is not found"));

    private static IEnumerable<Diagnostic> Analyze(FlowGraph flow, IReadOnlyCollection<string> steps, Func<FlowDocument, IEnumerable<RunVerb>> queues, string consequence) =>
        from document in flow.Documents
        let step = document.StepAmong(steps)
        where step is not null
        let given = QueueOf(flow.Flow, step)
        where given is not null
        from queue in queues(document)
        where IsAnother(queue.Element, isOfStep: queue.Source.Step?.Name == step)
        select Diagnostic.Create(_descriptor, queue.Location, queue.Name, step, consequence, given);

    /// <summary>The parameter in which a step gets the call's queue; TWF0010 speaks of a step that takes none.</summary>
    private static string? QueueOf(INamedTypeSymbol flow, string step) => flow.GetMembers(step).OfType<IMethodSymbol>()
        .SelectMany(method => method.Parameters)
        .FirstOrDefault(parameter => parameter.Type.Is(KnownNames.QueueName))?.Name;

    private static bool IsAnother(TwimlElement queue, bool isOfStep)
    {
        var content = queue.Children.Where(child => child.IsSomething && child is not TwimlElement).ToList();
        var holes = content.OfType<TwimlHoleNode>().Select(node => node.Hole).ToList();
        return holes.Count == 0
            ? true
            : holes.TrueForAll(hole => hole.Type.Is(KnownNames.QueueName)) ? content.Count > 1
            : holes.TrueForAll(hole => IsNoQueue(hole, isOfStep));
    }

    /// <summary>
    /// Whether a value can have nothing to do with the queue: what the step takes besides it. In a method that the step
    /// calls, a parameter may well be the queue under another type.
    /// </summary>
    private static bool IsNoQueue(TwimlHole hole, bool isOfStep) => hole.Symbol switch
    {
        IFieldSymbol { IsConst: true } => true,
        IParameterSymbol parameter => isOfStep && !parameter.Type.Is(KnownNames.QueueName),
        IPropertySymbol { ContainingType: var owner } => isOfStep && owner.IsOrDerivesFrom(KnownNames.CurrentCall),
        _ => false,
    };
}
