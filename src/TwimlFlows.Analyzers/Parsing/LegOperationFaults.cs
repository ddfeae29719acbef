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
                CallSidWithoutLegSteps.Descriptor, operation.Location(cancellationToken), method.Name, step, step == "Park" ? "held" : "brought back", operation.Kind);
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
        (OperationVerb.Park, "Other") => "where the held leg's partner waits, so that party would be cut off",
        (OperationVerb.Park, _) => "where the held leg waits, so that party would be cut off",
        (_, "Other") => "where a leg goes on waiting when the held one cannot be fetched, so that party would be cut off then",
        _ => "which step fetches the held leg out of its queue, so nobody would bring it back",
    };
}
