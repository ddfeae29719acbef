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
    internal RunSequence Read(FlowLiteral literal) => Read(literal.Document.Verbs, literal, null, 0);

    /// <summary>What stands in an element, with everything that its holes hold.</summary>
    internal RunSequence ReadInside(RunVerb verb) =>
        verb.Source is FlowLiteral literal ? Read(verb.Element.Children, literal, null, 0) : RunSequence.Of(verb.Element.Children, verb.Source, _ => null);

    /// <summary>What is read of a literal; null when nobody reads it, or no XML parser would.</summary>
    internal FlowLiteral? LiteralOf(IInterpolatedStringHandlerCreationOperation creation) => _literals.TryGetValue(creation.Syntax, out var literal) ? literal : null;

    /// <summary>The member of this flow that gives a value; null for anything that is not seen here.</summary>
    internal ISymbol? MemberBehind(IOperation source) => source switch
    {
        IInvocationOperation { TargetMethod: { IsAbstract: false, IsVirtual: false } method } when IsOfFlow(method) => method.OriginalDefinition,
        IMethodReferenceOperation { Method: { IsAbstract: false, IsVirtual: false } method } when IsOfFlow(method) => method.OriginalDefinition,
        IPropertyReferenceOperation { Property: { IsAbstract: false, IsVirtual: false, GetMethod: { } getter } } when IsOfFlow(getter) => getter.OriginalDefinition,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } when IsOfFlow(field) => field.OriginalDefinition,
        _ => null,
    };

    private RunSequence Read(IEnumerable<TwimlNode> nodes, FlowLiteral literal, FragmentPlace? above, int depth) =>
        RunSequence.Of(nodes, literal, hole => ValueOf(hole) is { } value ? Alternatives(value, new FragmentPlace(hole, literal, above), depth + 1) : null);

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

    private IReadOnlyList<RunSequence>? Alternatives(IOperation value, FragmentPlace place, int depth)
    {
        if (depth > Most || !place.Takes(1))
        {
            return null;
        }

        var sources = ReturnedValue.SourcesOf(value);
        if (sources.Count > Most || place.Narrowed(sources.Any(source => IsAbove(source, place))) is not { } inside)
        {
            return null;
        }

        var all = new List<RunSequence>();
        foreach (var source in sources)
        {
            if (OfSource(source, inside, depth) is not { } some || all.Count + some.Count > Most)
            {
                return null;
            }

            all.AddRange(some);
        }

        return all;
    }

    /// <summary>Whether a literal holds itself, in a loop for example: how often nobody sees.</summary>
    private bool IsAbove(IOperation source, FragmentPlace place) =>
        source is IInterpolatedStringHandlerCreationOperation creation && LiteralOf(creation) is { } literal && place.IsIn(literal);

    private IReadOnlyList<RunSequence>? OfSource(IOperation source, FragmentPlace place, int depth) => source switch
    {
        IInterpolatedStringHandlerCreationOperation creation => OfLiteral(LiteralOf(creation), place, depth),
        { ConstantValue: { HasValue: true, Value: null } } => [RunSequence.Nothing],
        IPropertyReferenceOperation { Property: { Name: "Empty", ContainingType: var twiml } } when twiml.Is(KnownNames.Twiml) => [RunSequence.Nothing],
        IInvocationOperation { TargetMethod.Name: "Each" or "Select" } repeated when FragmentOf(repeated) is { } fragment => Repeated(fragment, place, depth),
        IArrayCreationOperation { Initializer.ElementValues: var values } => Listed(values, place, depth),
        ICollectionExpressionOperation { Elements: var values } => Listed(values, place, depth),
        _ => MemberBehind(source) is { } member && _returned.Contains(member)
            ? Joined(_returned[member].Select(one => Alternatives(one, place, depth + 1)))
            : null,
    };

    private IReadOnlyList<RunSequence>? OfLiteral(FlowLiteral? literal, FragmentPlace place, int depth) => literal switch
    {
        null => null,
        _ when place.IsIn(literal) => [new RunSequence([place.Holding(null)])],
        _ => place.Takes(literal.Document.Verbs.Count) ? [Read(literal.Document.Verbs, literal, place, depth)] : null,
    };

    /// <summary>There may be nothing to repeat it for.</summary>
    private IReadOnlyList<RunSequence>? Repeated(IReadOnlyList<IOperation> fragment, FragmentPlace place, int depth) =>
        Joined(fragment.Select(one => Alternatives(one, place, depth + 1))) is { } some ? [RunSequence.Nothing, .. some] : null;

    /// <summary>A list of fragments runs from the first to the last, each as if it had a hole of its own.</summary>
    private IReadOnlyList<RunSequence> Listed(IEnumerable<IOperation> values, FragmentPlace place, int depth) =>
        [new RunSequence([.. values.Select(value => place.Holding(Alternatives(value, place, depth + 1)))])];

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

    /// <summary>What the function of a Select or an Each returns, when it is written in place or is a method of this flow.</summary>
    private IReadOnlyList<IOperation>? FragmentOf(IInvocationOperation repeated) =>
        repeated.Arguments.Select(argument => argument.Value).OfType<IDelegateCreationOperation>().FirstOrDefault()?.Target switch
        {
            IAnonymousFunctionOperation function => [.. function.Body.Descendants().OfType<IReturnOperation>().Select(end => end.ReturnedValue).OfType<IOperation>()],
            IMethodReferenceOperation method when MemberBehind(method) is { } member => [.. _returned[member]],
            _ => null,
        };

    private bool IsOfFlow(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, _flow) && member.DeclaringSyntaxReferences.Length > 0;
}
