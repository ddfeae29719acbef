using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>A literal of TwiML in C#, parsed, and where it stands.</summary>
/// <param name="Document">What it holds.</param>
/// <param name="Step">The step that returns it, when it is a document; null for a fragment.</param>
/// <param name="Flow">The flow that it is written in, or null.</param>
/// <param name="Tree">The file.</param>
internal sealed record FlowLiteral(TwimlDocument Document, IMethodSymbol? Step, INamedTypeSymbol? Flow, SyntaxTree Tree)
{
    /// <summary>Whether it is a whole document; anything else is a fragment, whose surroundings are not known.</summary>
    internal bool IsDocument => Step is not null;

    internal Location LocationOf(TwimlSpan span) => Location.Create(Tree, Document.Text.SourceSpan(span));
}
