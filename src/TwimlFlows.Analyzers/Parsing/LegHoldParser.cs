using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Finds out where a flow that holds legs without a room releases them, and whether it screens its calls.</summary>
internal sealed class LegHoldParser(
    INamedTypeSymbol flow,
    IReadOnlyList<StepModel> steps,
    IReadOnlyList<DeclaredOperation> operations,
    List<FlowFault> faults,
    CancellationToken cancellationToken)
{
    /// <summary>Those that say that they are about two legs; what the others lack is said of them alone.</summary>
    private readonly List<DeclaredOperation> _ofLegs = [.. operations.Where(operation => operation is { NamesLegSteps: true, IsMixed: false })];

    internal LegHold? Parse()
    {
        if (_ofLegs.Count == 0)
        {
            return null;
        }

        var end = NamedEnd() ?? OnlyCandidate();
        FindUnpaired();
        return end is null ? null : new LegHold(end, Screens());
    }

    /// <summary>The end step that the holds name; all of them name the same.</summary>
    private string? NamedEnd()
    {
        var naming = _ofLegs.Where(operation => operation["End"] is not null).ToList();
        if (naming.Count == 0)
        {
            return null;
        }

        var first = naming[0];
        var name = first["End"]!;
        foreach (var hold in naming)
        {
            if (hold["End"] != name)
            {
                Report(EndStepsDiffer.Descriptor, hold, hold["End"], first.Method.Name, name);
            }
            else if (steps.All(step => step.Name != name))
            {
                Report(NotAStep.Descriptor, hold, name);
            }
        }

        if (steps.FirstOrDefault(step => step.Name == name) is { } end && EndStep.WhyUnfit(end, _ofLegs) is { } reason)
        {
            Report(EndStepUnfit.Descriptor, first, name, reason);
        }

        return name;
    }

    /// <summary>The only step that can be the end, when no hold names one.</summary>
    private string? OnlyCandidate()
    {
        var candidates = EndStep.Candidates(flow, steps, operations);
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        // Of a flow with other faults nothing is said: a step that only looks free may be one that they fail to name. One that
        // only does not take its queue is named.
        if (_ofLegs.FirstOrDefault(operation => operation.Verb == OperationVerb.Park) is { } hold && faults.TrueForAll(fault => fault.Breaks(QueueNotTaken.Descriptor)))
        {
            var ending = candidates.Where(step => !EndStep.LeadsBack(flow, step, cancellationToken)).ToList();
            var why = candidates.Count == 0
                ? "no step of this flow needs nothing and is free to end the call"
                : $"several steps could be meant to end the call ({string.Join(", ", candidates)})";
            var advice = ending.Count > 0 ? $"Name the one that says goodbye, such as End = nameof({ending[0]})."
                : candidates.Count == 0 ? "Add one: " + NewStep.CallOver
                : "All of them lead back to themselves, so add one that says goodbye, and name it: " + NewStep.CallOver;
            faults.Add(new FlowFault(EndStepUnknown.Descriptor, hold.Location(cancellationToken), hold.Method.Name, why, advice)
            {
                ForFix = string.Join(",", ending),
            });
        }

        return null;
    }

    private void FindUnpaired()
    {
        if (_ofLegs.FirstOrDefault(operation => operation.Verb == OperationVerb.Park) is { } hold && !Has(OperationVerb.Connect))
        {
            Unpaired(hold, "puts a leg on hold, but nothing in this flow fetches it again: that party waits until somebody hangs up", "[Resume(Connect = nameof(…), Other = nameof(…))]");
        }
        else if (_ofLegs.FirstOrDefault(operation => operation.Verb == OperationVerb.Connect) is { } resume && !Has(OperationVerb.Park))
        {
            Unpaired(resume, "fetches a leg from hold, but nothing in this flow puts one there: it never finds anybody", "[Hold(Park = nameof(…), Other = nameof(…))]");
        }
    }

    private bool Has(OperationVerb verb) => operations.Any(operation => operation.Verb == verb);

    private void Unpaired(DeclaredOperation operation, string fault, string missing) => faults.Add(new FlowFault(
        HoldWithoutCounterpart.Descriptor, operation.Location(cancellationToken), operation.Method.Name, fault, missing));

    private void Report(DiagnosticDescriptor rule, DeclaredOperation hold, params object?[] arguments) =>
        faults.Add(new FlowFault(rule, hold.LocationOf("End", cancellationToken), [hold.Method.Name, .. arguments]));

    private bool Screens() => flow.GetMembers().OfType<IMethodSymbol>().Any(method =>
        method.StepAttribute() is not null && method.Parameters.Any(parameter => parameter.Type.Is(KnownNames.CalledParty)));
}
