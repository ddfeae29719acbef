using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The code that somebody wrote, as against what is emitted.</summary>
internal static class WrittenCode
{
    /// <summary>Whether a part of a flow was written by the generator, which names every step.</summary>
    internal static bool IsEmitted(SyntaxTree tree) => tree.FilePath.Contains(typeof(FlowGenerator).FullName!);

    /// <summary>The parts of a flow that are not emitted.</summary>
    internal static IEnumerable<SyntaxNode> PartsOf(INamedTypeSymbol flow, CancellationToken cancellationToken) =>
        flow.DeclaringSyntaxReferences.Where(part => !IsEmitted(part.SyntaxTree)).Select(part => part.GetSyntax(cancellationToken));
}
