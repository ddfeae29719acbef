using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>What is put into a document that is a plain string: nothing escapes it there.</summary>
internal static class TextHole
{
    /// <summary>A hole of the kind <see cref="TwimlHoleKind.Value"/> holds a text as somebody gave it.</summary>
    internal static TwimlHole Of(SyntaxNode hole, ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) => new(
        hole,
        expression,
        new TextOrigin(model, cancellationToken).IsRaw(expression) ? TwimlHoleKind.Value : TwimlHoleKind.Unknown,
        null,
        model.GetSymbolInfo(expression, cancellationToken).Symbol,
        model.GetTypeInfo(expression, cancellationToken).Type);
}
