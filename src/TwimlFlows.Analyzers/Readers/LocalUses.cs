using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Where one method gives values to its variables, and where it reads them.</summary>
internal sealed class LocalUses
{
    /// <summary>A method is walked through once for all its variables.</summary>
    private static readonly ConditionalWeakTable<IOperation, LocalUses> _all = new();

    private readonly Dictionary<ISymbol, List<LocalValue>> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ILocalReferenceOperation>> _readings = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _unseen = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ILocalReferenceOperation, IReadOnlyList<IOperation>> _reaching = new();
    private readonly ConcurrentDictionary<ISymbol, ILookup<IOperation, ILocalReferenceOperation>> _reached = new(SymbolEqualityComparer.Default);
    private readonly bool _hasJumps;

    private LocalUses(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declared when (declared.Initializer ?? (declared.Parent as IVariableDeclarationOperation)?.Initializer)?.Value is { } first:
                    Add(_values, declared.Symbol, new LocalValue(declared, first));
                    break;
                case ILocalReferenceOperation use when !IsTarget(use):
                    Add(_readings, use.Local, use);
                    break;
                case ILocalReferenceOperation { Parent: ISimpleAssignmentOperation { IsRef: false } assignment } use:
                    Add(_values, use.Local, new LocalValue(assignment, assignment.Value));
                    break;
                case ILocalReferenceOperation use:
                    _unseen.Add(use.Local);
                    break;
                case IBranchOperation { BranchKind: BranchKind.GoTo }:
                    _hasJumps = true;
                    break;
            }
        }
    }

    /// <summary>Those of the method that an operation stands in.</summary>
    internal static LocalUses Around(IOperation operation) => _all.GetValue(operation.Root(), root => new LocalUses(root));

    /// <summary>Where a variable is read and may hold a certain value.</summary>
    internal IEnumerable<ILocalReferenceOperation> ReadingsOf(ILocalSymbol local, IOperation value) =>
        !_readings.TryGetValue(local, out var all) ? []
        : _unseen.Contains(local) ? all
        : _reached.GetOrAdd(local, _ => all.SelectMany(reading => _reaching.GetOrAdd(reading, FindReaching).Select(one => (Value: one, Reading: reading))).ToLookup(one => one.Value, one => one.Reading))[value];

    /// <summary>Every value that a variable can have where it is read; null when one of them is not seen.</summary>
    internal IReadOnlyList<IOperation>? Reaching(ILocalReferenceOperation reading) =>
        !_unseen.Contains(reading.Local) && _reaching.GetOrAdd(reading, FindReaching) is { Count: > 0 } values ? values : null;

    /// <summary>Values come in the order in which they are written, unless something runs again or elsewhere.</summary>
    private IReadOnlyList<IOperation> FindReaching(ILocalReferenceOperation reading)
    {
        IEnumerable<LocalValue> values = _values.TryGetValue(reading.Local, out var given) ? given : [];
        if (!_hasJumps && reading.IsOfMethod())
        {
            var place = reading.Syntax.Span;
            var loop = OutermostLoop(reading)?.Syntax.Span;
            var last = values.LastOrDefault(value => value.IsAlwaysBefore(place));
            values = values.Where(value => !value.IsOfMethod
                || (!(last is not null && value.Start < last.Start) && (loop?.Contains(value.Place) == true || (value.IsBefore(place) && !value.IsElsewhere(place)))));
        }

        return [.. values.Select(value => value.Value)];
    }

    private static IOperation? OutermostLoop(IOperation operation)
    {
        IOperation? found = null;
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            found = current is ILoopOperation ? current : found;
        }

        return found;
    }

    private static void Add<T>(Dictionary<ISymbol, List<T>> all, ISymbol local, T one)
    {
        if (!all.TryGetValue(local, out var some))
        {
            all.Add(local, some = []);
        }

        some.Add(one);
    }

    /// <summary>Whether a mention of the variable gives it a value, or may do so.</summary>
    private static bool IsTarget(ILocalReferenceOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == use,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IDeclarationExpressionOperation or ITupleOperation => true,
        IAddressOfOperation => true,
        _ => use.IsDeclaration,
    };
}
