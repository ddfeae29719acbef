using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Follows a value back to where it is made: through conversions, choices, tasks and variables.</summary>
internal static class ReturnedValue
{
    /// <summary>How many variables are followed, one after the other: more are hardly written, and a circle of them ends here.</summary>
    private const int MostVariables = 8;

    /// <summary>Whether the method returns what this operation makes.</summary>
    internal static bool Is(IOperation operation) => Is(operation, MostVariables);

    /// <summary>Where the value of a return can come from: literals, calls and whatever else.</summary>
    internal static IEnumerable<IOperation> SourcesOf(IReturnOperation end) =>
        end.ReturnedValue is { } value && IsOfMethod(end) ? SourcesOf(value) : [];

    /// <summary>Where a value can come from.</summary>
    internal static IEnumerable<IOperation> SourcesOf(IOperation value) => SourcesOf(value, MostVariables).Distinct();

    /// <summary>Where a value can come from, variables not followed.</summary>
    internal static IEnumerable<IOperation> DirectSourcesOf(IOperation value) => SourcesOf(value, 0);

    private static bool Is(IOperation operation, int variables)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is IReturnOperation end)
            {
                return IsOfMethod(end);
            }

            if (Parts(parent)?.Contains(current) != true)
            {
                return variables > 0 && LocalValues.Readings(current).Any(reading => Is(reading, variables - 1));
            }
        }

        return false;
    }

    private static IEnumerable<IOperation> SourcesOf(IOperation value, int variables) =>
        value is ILocalReferenceOperation local && variables > 0 && LocalValues.Of(local) is { } given
            ? given.SelectMany(one => SourcesOf(one, variables - 1))
            : Parts(value)?.SelectMany(part => SourcesOf(part, variables)) ?? [value];

    /// <summary>The operations one of which gives this one its value; null when it makes a value of its own.</summary>
    private static IEnumerable<IOperation>? Parts(IOperation operation) => operation switch
    {
        IConversionOperation conversion => [conversion.Operand],
        IConditionalOperation { WhenFalse: { } otherwise } choice => [choice.WhenTrue, otherwise],
        ISwitchExpressionOperation choice => choice.Arms,
        ISwitchExpressionArmOperation arm => [arm.Value],
        ICoalesceOperation choice => [choice.Value, choice.WhenNull],
        IAwaitOperation task => [task.Operation],
        IArgumentOperation argument => [argument.Value],
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType: var task } } call when task.Is(KnownNames.Task) => call.Arguments,
        IInvocationOperation { TargetMethod: { Name: "If", ContainingType: var twiml } } call when twiml.Is(KnownNames.Twiml) =>
            call.Arguments.Where(argument => argument.Parameter?.Ordinal > 0),
        IThrowOperation => [],
        _ => null,
    };

    /// <summary>A function inside the method returns to the method, and not to Twilio.</summary>
    private static bool IsOfMethod(IReturnOperation end)
    {
        for (var current = end.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }
}
