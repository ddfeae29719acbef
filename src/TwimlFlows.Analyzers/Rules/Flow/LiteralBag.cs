using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>Collects a flow's literals while the compiler walks through its methods, on several threads at once.</summary>
internal sealed class LiteralBag
{
    private readonly ConcurrentBag<FlowLiteral> _literals = [];

    internal IReadOnlyList<FlowLiteral> All => [.. _literals];

    internal void Add(OperationAnalysisContext context)
    {
        if (FlowLiteralReader.Read((IInterpolatedStringHandlerCreationOperation)context.Operation, context.ContainingSymbol) is { } literal)
        {
            _literals.Add(literal);
        }
    }
}
