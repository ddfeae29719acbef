using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Finds the step that an operation's attribute names, and what its link is made from.</summary>
internal sealed class StepLinkParser(IReadOnlyList<StepModel> steps, List<FlowFault> faults, CancellationToken cancellationToken)
{
    private const string QueueName = "global::" + KnownNames.QueueName;

    private readonly HashSet<string> _withoutQueue = new(StringComparer.Ordinal);

    /// <summary>The link to the step that an argument of the attribute names; null when it names none.</summary>
    internal StepLink? Parse(DeclaredOperation operation, string? argument, bool takesQueue)
    {
        if (Find(operation, argument) is not { } step)
        {
            return null;
        }

        // Of a hold that mixes the two ways it is not known whether the step has anything to do with a queue.
        var lacksQueue = takesQueue && step.LinkArguments.All(taken => taken.Type != QueueName);
        if (lacksQueue && !operation.IsMixed && _withoutQueue.Add(step.Name))
        {
            faults.Add(new FlowFault(
                QueueNotTaken.Descriptor,
                operation.LocationOf(argument, cancellationToken),
                operation.Method.Name,
                step.Name,
                operation.Verb == OperationVerb.Park ? "Enqueue" : "Queue"));
        }

        var queue = takesQueue ? QueueOf(operation.Method) : null;
        return new StepLink(step.Name, ArgumentsOf(operation.Method, step, queue, lacksQueue).ToEquatableArray(), queue);
    }

    /// <summary>The step that an argument of the attribute names; a name of no step is a fault.</summary>
    private StepModel? Find(DeclaredOperation operation, string? argument)
    {
        if (operation[argument] is not { } name)
        {
            return null;
        }

        var step = steps.FirstOrDefault(candidate => candidate.Name == name);
        if (step is null)
        {
            faults.Add(new FlowFault(NotAStep.Descriptor, operation.LocationOf(argument, cancellationToken), operation.Method.Name, name));
        }

        return step;
    }

    /// <summary>
    /// A link argument is taken from the operation's parameter of the same name and type; the queue is the call's own. What a
    /// step that lacks the queue takes in its place may be meant for it, so nothing more is said of that step.
    /// </summary>
    private IEnumerable<string> ArgumentsOf(IMethodSymbol method, StepModel step, string? queue, bool lacksQueue)
    {
        foreach (var argument in step.LinkArguments)
        {
            if (queue is not null && argument.Type == QueueName)
            {
                yield return queue;
            }
            else if (method.Parameters.FirstOrDefault(parameter =>
                parameter.Name == argument.QueryName && parameter.Type.EmittedName() == argument.Type) is { } parameter)
            {
                yield return parameter.Name.Escaped();
            }
            else if (lacksQueue)
            {
                yield return "default!";
            }
            else
            {
                faults.Add(new FlowFault(
                    LinkArgumentMissing.Descriptor,
                    method.FirstLocation(),
                    method.Name,
                    step.Name,
                    argument.QueryName,
                    argument.Type.Replace("global::", "")));
                yield return "default!";
            }
        }
    }

    /// <summary>A name for the call's own queue that hides no parameter of the operation.</summary>
    private static string QueueOf(IMethodSymbol method)
    {
        var name = "queue";
        while (method.Parameters.Any(parameter => parameter.Name == name))
        {
            name = "_" + name;
        }

        return name;
    }
}
