using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2007: nobody takes the result of the queue in which a held leg waits.</summary>
internal sealed class ParkWithoutResult : FlowRule
{
    internal const string Id = "TWF2007";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A parked leg whose end is not told",
        "{0}. {1} a step that takes a QueueResult{2}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/enqueue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        foreach (var document in flow.DocumentsOf(flow.Roles.Park))
        {
            foreach (var enqueue in document.Verbs("Enqueue"))
            {
                var way = WayOut.Of(document, enqueue);
                if (enqueue.Element.Lacks("action"))
                {
                    // Where the way on is no link either, TWF2003 asks for the action.
                    if (way.Kind is WayOutKind.Link or WayOutKind.Unknown)
                    {
                        yield return Diagnostic.Create(
                            _descriptor,
                            enqueue.Location,
                            "This Enqueue has no action, and only there Twilio tells that a caller hung up on hold: the other party would wait for nobody",
                            "Add an action with a link to",
                            Step(flow));
                    }
                }
                else if (way.Step is { } step && !step.Parameters.Any(parameter => parameter.Type.IsOrDerivesFrom(KnownNames.QueueResult)))
                {
                    yield return Diagnostic.Create(
                        _descriptor,
                        enqueue.Location,
                        $"'{step.Name}' is told here how the parked leg left the queue, but takes no QueueResult: a caller who could not be held hears what is meant for the end of the call",
                        "Lead the action to",
                        Step(flow));
                }
            }
        }
    }

    /// <summary>What to add when the flow has no step that takes the result.</summary>
    private static string Step(FlowGraph flow) => StepChoice.AnyTakes(flow.Flow, KnownNames.QueueResult) ? "." : ": " + NewStep.Unparked;
}
