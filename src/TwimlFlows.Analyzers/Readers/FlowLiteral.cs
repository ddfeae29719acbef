using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>A literal of TwiML in C#, parsed, and where it stands.</summary>
/// <param name="Document">What it holds.</param>
/// <param name="Method">The method that returns it; null for a fragment.</param>
/// <param name="Flow">The flow that it is written in, or null.</param>
/// <param name="Tree">The file.</param>
internal sealed record FlowLiteral(TwimlDocument Document, IMethodSymbol? Method, INamedTypeSymbol? Flow, SyntaxTree Tree)
{
    private CheckedDocument? _checked;

    /// <summary>What it holds, looked up in the catalogue.</summary>
    internal CheckedDocument Checked => _checked ??= CheckedDocument.Of(Document, IsDocument);

    /// <summary>The step that returns it, when a step does so itself.</summary>
    internal IMethodSymbol? Step { get; } = Method?.StepAttribute() is null ? null : Method;

    /// <summary>Whether it is a whole document by itself; what surrounds any other literal is known by its flow at most.</summary>
    internal bool IsDocument => Step is not null;

    internal Location LocationOf(TwimlSpan span) => Location.Create(Tree, Document.Text.SourceSpan(span));
}
