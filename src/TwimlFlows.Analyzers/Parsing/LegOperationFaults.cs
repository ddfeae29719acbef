using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>What is wrong with the attribute and the parameters of a hold or a resume between two legs.</summary>
internal static class LegOperationFaults
{
    internal static IEnumerable<FlowFault> Of(DeclaredOperation operation, CancellationToken cancellationToken)
    {
        var method = operation.Method;
        var step = operation.StepArgument!;
        if (!operation.NamesLegSteps)
        {
            yield return new FlowFault(
                CallSidWithoutLegSteps.Descriptor, method.FirstLocation(), method.Name, step, step == "Park" ? "held" : "brought back");
            yield break;
        }

        if (operation.IsMixed)
        {
            // Which half is wrong is not known, so nothing is said of what that half lacks.
            var leg = operation["Park"] is not null ? "Park" : operation["Other"] is not null ? "Other" : "End";
            yield return new FlowFault(RoomMixedWithLegs.Descriptor, operation.Location(cancellationToken), method.Name, leg);
            yield break;
        }

        if (operation.Roles.Leg is null)
        {
            yield return new FlowFault(
                OperationParameterMissing.Descriptor, method.FirstLocation(), method.Name, $"{operation.Kind}({step} = …)", "a CallSid");
        }

        foreach (var missing in new[] { step, "Other" }.Where(argument => operation[argument] is null))
        {
            yield return new FlowFault(
                LegStepMissing.Descriptor, operation.Location(cancellationToken), method.Name, missing, WithoutIt(operation.Verb, missing))
            {
                ForFix = missing,
            };
        }
    }

    private static string WithoutIt(OperationVerb verb, string argument) => (verb, argument) switch
    {
        (OperationVerb.Park, "Other") => "the held leg's partner would have nowhere to wait and be cut off",
        (OperationVerb.Park, _) => "the held leg would have nowhere to wait and be cut off",
        (_, "Other") => "the waiting leg would be cut off when the held one cannot be fetched",
        _ => "nobody would fetch the held leg out of its queue",
    };
}
