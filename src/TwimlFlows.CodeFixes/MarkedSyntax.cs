using Microsoft.CodeAnalysis;

namespace TwimlFlows.CodeFixes;

/// <summary>The piece of syntax that a finding marks.</summary>
/// <param name="Node">The piece.</param>
/// <param name="Root">The file.</param>
/// <param name="Model">The compiler's view of the file.</param>
/// <param name="Finding">The finding.</param>
internal sealed record MarkedSyntax(SyntaxNode Node, SyntaxNode Root, SemanticModel Model, Diagnostic Finding)
{
    /// <summary>What the rule left for its fix.</summary>
    internal string? Hint => Finding.Properties.TryGetValue(Finding.Id, out var hint) ? hint : null;
}
