using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Collects what a flow's methods write and return while the compiler walks through them, on several threads at once.</summary>
internal sealed class FlowReader(INamedTypeSymbol flow)
{
    /// <summary>A lock on a list: a bag for several threads costs more than all that is put into it here.</summary>
    private readonly object _gate = new();
    private readonly List<FlowLiteral> _literals = [];
    private readonly List<(ISymbol Member, IOperation Source)> _returned = [];

    /// <summary>Has the compiler show it all that it reads of the flow.</summary>
    internal void Register(SymbolStartAnalysisContext context)
    {
        context.RegisterOperationAction(ReadLiteral, OperationKind.InterpolatedStringHandlerCreation);
        context.RegisterOperationAction(ReadReturn, OperationKind.Return);
        context.RegisterOperationAction(ReadInitializer, OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
    }

    /// <summary>The flow as a whole, once every method was read.</summary>
    internal FlowGraph ToGraph() => new(
        flow,
        _literals,
        _returned.ToLookup(one => one.Member, one => one.Source, SymbolEqualityComparer.Default));

    private void ReadLiteral(OperationAnalysisContext context)
    {
        if (FlowLiteralReader.Read((IInterpolatedStringHandlerCreationOperation)context.Operation, context.ContainingSymbol) is { } literal)
        {
            lock (_gate)
            {
                _literals.Add(literal);
            }
        }
    }

    private void ReadReturn(OperationAnalysisContext context) => Add(context.ContainingSymbol, ReturnedValue.SourcesOf((IReturnOperation)context.Operation));

    /// <summary>A field or property that nobody changes always gives what it begins with.</summary>
    private void ReadInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        IEnumerable<ISymbol> members = initializer switch
        {
            IFieldInitializerOperation fields => fields.InitializedFields.Where(field => field.IsReadOnly),
            IPropertyInitializerOperation properties => properties.InitializedProperties.Where(property => property.SetMethod is null).Select(property => property.GetMethod).OfType<ISymbol>(),
            _ => [],
        };
        foreach (var member in members.Where(member => FirstValue.Stays(member, initializer)))
        {
            Add(member, ReturnedValue.SourcesOf(initializer.Value));
        }
    }

    private void Add(ISymbol member, IReadOnlyList<IOperation> sources)
    {
        lock (_gate)
        {
            foreach (var source in sources)
            {
                _returned.Add((member, source));
            }
        }
    }
}
