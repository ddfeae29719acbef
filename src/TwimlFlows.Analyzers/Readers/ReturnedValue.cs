using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Follows a value back to where it is made: through conversions, choices, tasks and variables.</summary>
internal static class ReturnedValue
{
    /// <summary>Whether the method returns what this operation makes, as it is.</summary>
    internal static bool Is(IOperation operation)
    {
        var open = new Stack<IOperation>([operation]);
        HashSet<IOperation>? given = null;
        while (open.Count > 0)
        {
            var value = HandedOn(open.Pop());
            if (value.Parent is IReturnOperation end)
            {
                if (end.IsOfMethod())
                {
                    return true;
                }
            }
            else if (LocalValues.GivenTo(value) is { } local && (given ??= []).Add(value))
            {
                var readings = LocalValues.Readings(value, local);
                if (!readings.Exists(reading => reading.Syntax.SpanStart > value.Syntax.Span.End && IsPutInto(local, reading)))
                {
                    readings.ForEach(open.Push);
                }
            }
        }

        return false;
    }

    /// <summary>Where the value of a return can come from: literals, calls and whatever else.</summary>
    internal static IReadOnlyList<IOperation> SourcesOf(IReturnOperation end) =>
        end.ReturnedValue is { } value && end.IsOfMethod() ? SourcesOf(value) : [];

    /// <summary>Where a value can come from.</summary>
    internal static IReadOnlyList<IOperation> SourcesOf(IOperation value) => SourcesOf(value, followsVariables: true);

    /// <summary>Where a value can come from, variables not followed.</summary>
    internal static IReadOnlyList<IOperation> DirectSourcesOf(IOperation value) => SourcesOf(value, followsVariables: false);

    /// <summary>The outermost operation that hands on what another one makes.</summary>
    private static IOperation HandedOn(IOperation operation)
    {
        var current = operation;
        while (current.Parent is { } parent && Parts(parent)?.Contains(current) == true)
        {
            current = parent;
        }

        return current;
    }

    /// <summary>Whether a variable is read inside of a new value of its own: what it held before is the first half of something then.</summary>
    private static bool IsPutInto(ILocalSymbol local, IOperation reading)
    {
        var handedOn = HandedOn(reading);
        for (var current = handedOn; current is not null; current = current.Parent)
        {
            if (SymbolEqualityComparer.Default.Equals(LocalValues.GivenTo(current), local))
            {
                return current != handedOn;
            }
        }

        return false;
    }

    private static IReadOnlyList<IOperation> SourcesOf(IOperation value, bool followsVariables)
    {
        var found = new List<IOperation>();
        var open = new Stack<IOperation>([value]);
        HashSet<IOperation>? followed = null;
        while (open.Count > 0)
        {
            var current = open.Pop();
            IEnumerable<IOperation>? parts;
            if (followsVariables && current is ILocalReferenceOperation local && !ListValue.Changes(local) && LocalValues.Of(local) is { } given)
            {
                parts = given.Where((followed ??= []).Add);
            }
            else
            {
                parts = Parts(current);
            }

            if (parts is null)
            {
                found.Add(current);
                continue;
            }

            foreach (var part in parts.Reverse())
            {
                open.Push(part);
            }
        }

        return found;
    }

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
}
