using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An operation leads to a step whose link argument it cannot fill.</summary>
internal static class LinkArgumentMissing
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0004",
        "Link argument missing",
        "'{0}' leads to '{1}', which needs the link argument '{2}' of type '{3}'. Give the operation a parameter of that name and type.");
}
