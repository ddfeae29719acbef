using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Puts the fragments of a flow where they are used: literals in holes, choices, lists, and what helpers return.</summary>
internal sealed class FragmentReader
{
    /// <summary>How deep fragments are followed into one another, and how many of them one hole may choose from.</summary>
    private const int Most = 16;

    private readonly INamedTypeSymbol _flow;
    private readonly ILookup<ISymbol, IOperation> _returned;
    private readonly Dictionary<SyntaxNode, FlowLiteral> _literals;

    internal FragmentReader(INamedTypeSymbol flow, IEnumerable<FlowLiteral> literals, ILookup<ISymbol, IOperation> returned)
    {
        _flow = flow;
        _returned = returned;
        _literals = literals.ToDictionary(literal => literal.Syntax);
    }

    /// <summary>The course of a literal, with everything that its holes hold.</summary>
    internal RunSequence Read(FlowLiteral literal) => Read(literal.Document.Verbs, literal, 0);

    /// <summary>What stands in an element, with everything that its holes hold.</summary>
    internal RunSequence ReadInside(RunVerb verb) =>
        verb.Source is FlowLiteral literal ? Read(verb.Element.Children, literal, 0) : RunSequence.Of(verb.Element.Children, verb.Source, _ => null);

    /// <summary>The member of this flow that gives a value; null for anything that is not seen here.</summary>
    internal ISymbol? MemberBehind(IOperation source) => source switch
    {
        IInvocationOperation { TargetMethod: { IsAbstract: false, IsVirtual: false } method } when IsOfFlow(method) => method.OriginalDefinition,
        IPropertyReferenceOperation { Property: { IsAbstract: false, IsVirtual: false, GetMethod: { } getter } } when IsOfFlow(getter) => getter.OriginalDefinition,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } when IsOfFlow(field) => field.OriginalDefinition,
        _ => null,
    };

    private RunSequence Read(IEnumerable<TwimlNode> nodes, FlowLiteral literal, int depth) =>
        RunSequence.Of(nodes, literal, hole => ValueOf(hole) is { } value ? Alternatives(value, depth + 1) : null);

    /// <summary>What a hole holds, as the compiler sees it. A literal in it is a Twiml only by what surrounds it.</summary>
    private static IOperation? ValueOf(TwimlHole hole)
    {
        var value = hole.Model?.GetOperation(hole.Expression);
        while (value is IInterpolatedStringOperation or IInterpolatedStringAdditionOperation)
        {
            value = value.Parent;
        }

        return value;
    }

    private IReadOnlyList<RunSequence>? Alternatives(IOperation value, int depth)
    {
        var all = new List<RunSequence>();
        foreach (var source in ReturnedValue.SourcesOf(value))
        {
            if (depth > Most || OfSource(source, depth) is not { } some || all.Count + some.Count > Most)
            {
                return null;
            }

            all.AddRange(some);
        }

        return all;
    }

    private IReadOnlyList<RunSequence>? OfSource(IOperation source, int depth) => source switch
    {
        IInterpolatedStringHandlerCreationOperation creation => _literals.TryGetValue(creation.Syntax, out var literal) && literal.Document.IsSound
            ? [Read(literal.Document.Verbs, literal, depth)]
            : null,
        { ConstantValue: { HasValue: true, Value: null } } => [RunSequence.Nothing],
        IPropertyReferenceOperation { Property: { Name: "Empty", ContainingType: var twiml } } when twiml.Is(KnownNames.Twiml) => [RunSequence.Nothing],
        IInvocationOperation { TargetMethod.Name: "Each" or "Select" } repeated when FragmentOf(repeated) is { } fragment => Repeated(fragment, depth),
        IArrayCreationOperation { Initializer.ElementValues: var values } => Joined(values, depth),
        ICollectionExpressionOperation { Elements: var values } => Joined(values, depth),
        _ => MemberBehind(source) is { } member && _returned.Contains(member)
            ? Joined(_returned[member].Select(one => Alternatives(one, depth + 1)))
            : null,
    };

    /// <summary>There may be nothing to repeat it for.</summary>
    private IReadOnlyList<RunSequence>? Repeated(IReadOnlyList<IOperation> fragment, int depth) =>
        Joined(fragment.Select(one => Alternatives(one, depth + 1))) is { } some ? [RunSequence.Nothing, .. some] : null;

    /// <summary>A list of fragments runs from the first to the last. One that is itself a choice would make too many ways.</summary>
    private IReadOnlyList<RunSequence>? Joined(IEnumerable<IOperation> values, int depth)
    {
        var items = new List<RunItem>();
        foreach (var value in values)
        {
            if (Alternatives(value, depth + 1) is not { Count: 1 } only)
            {
                return null;
            }

            items.AddRange(only[0].Items);
        }

        return [new RunSequence(items)];
    }

    private static IReadOnlyList<RunSequence>? Joined(IEnumerable<IReadOnlyList<RunSequence>?> ways)
    {
        var all = new List<RunSequence>();
        foreach (var way in ways)
        {
            if (way is null)
            {
                return null;
            }

            all.AddRange(way);
        }

        return all.Count is > 0 and <= Most ? all : null;
    }

    /// <summary>What the function of a Select or an Each returns, when it is written in place.</summary>
    private static IReadOnlyList<IOperation>? FragmentOf(IInvocationOperation repeated) =>
        repeated.Arguments.Select(argument => argument.Value).OfType<IDelegateCreationOperation>().FirstOrDefault()?.Target is IAnonymousFunctionOperation function
            ? [.. function.Body.Descendants().OfType<IReturnOperation>().Select(end => end.ReturnedValue).OfType<IOperation>()]
            : null;

    private bool IsOfFlow(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, _flow) && member.DeclaringSyntaxReferences.Length > 0;
}
