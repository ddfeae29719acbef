using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A hole: what stands in it, and what becomes of it.</summary>
/// <param name="Syntax">The hole in the source, braces included.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Step">The step that it links to, when it holds one by name.</param>
internal sealed record TwimlHole(InterpolationSyntax Syntax, TwimlHoleKind Kind, IMethodSymbol? Step);
