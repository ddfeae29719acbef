using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A hole: what stands in it, and what becomes of it.</summary>
/// <param name="Syntax">The hole in the source, braces included.</param>
/// <param name="Expression">What is written in it.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Step">The step that it links to, when that is known.</param>
/// <param name="Symbol">What the expression names: a parameter, a property, a method; null for anything composed.</param>
/// <param name="Type">The expression's type, when it has one.</param>
internal sealed record TwimlHole(SyntaxNode Syntax, ExpressionSyntax Expression, TwimlHoleKind Kind, IMethodSymbol? Step, ISymbol? Symbol, ITypeSymbol? Type)
{
    /// <summary>The compiler's view of the file it stands in; null for a mark, which stands in none.</summary>
    internal SemanticModel? Model { get; init; }

    /// <summary>A mark in a text that something else fills: of what will stand there nothing is known.</summary>
    internal static readonly TwimlHole Mark = new(Nowhere, Nowhere, TwimlHoleKind.Unknown, null, null, null);

    private static ExpressionSyntax Nowhere => SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression);
}
