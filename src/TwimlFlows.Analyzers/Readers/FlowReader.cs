using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Flow;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Collects what a flow's methods write and return while the compiler walks through them, on several threads at once.</summary>
internal sealed class FlowReader(INamedTypeSymbol flow)
{
    private readonly ConcurrentBag<FlowLiteral> _literals = [];
    private readonly ConcurrentBag<(ISymbol Method, ISymbol? Source)> _returned = [];

    internal void ReadLiteral(OperationAnalysisContext context)
    {
        if (FlowLiteralReader.Read((IInterpolatedStringHandlerCreationOperation)context.Operation, context.ContainingSymbol) is { } literal)
        {
            _literals.Add(literal);
        }
    }

    internal void ReadReturn(OperationAnalysisContext context)
    {
        foreach (var source in ReturnedValue.SourcesOf((IReturnOperation)context.Operation))
        {
            if (source is not IInterpolatedStringHandlerCreationOperation)
            {
                _returned.Add((context.ContainingSymbol, CalledBy(source)));
            }
        }
    }

    /// <summary>The flow as a whole, once every method was read.</summary>
    internal FlowGraph ToGraph() => new(
        flow,
        _literals,
        _returned.ToLookup(one => one.Method, one => one.Source, SymbolEqualityComparer.Default));

    /// <summary>The method of this flow whose result it is; null for anything that is not seen here.</summary>
    private ISymbol? CalledBy(IOperation source) =>
        source is IInvocationOperation { TargetMethod: { IsAbstract: false, IsVirtual: false } method }
        && SymbolEqualityComparer.Default.Equals(method.ContainingType, flow)
        && method.DeclaringSyntaxReferences.Length > 0
            ? method.OriginalDefinition
            : null;
}
