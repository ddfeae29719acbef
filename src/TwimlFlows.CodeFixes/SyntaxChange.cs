using Microsoft.CodeAnalysis;

namespace TwimlFlows.CodeFixes;

/// <summary>What a fix does to a piece of syntax.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Root">The file as it is then.</param>
/// <param name="Variant">What tells it from the other offers of the same fix.</param>
internal sealed record SyntaxChange(string Title, SyntaxNode Root, string Variant = "");
