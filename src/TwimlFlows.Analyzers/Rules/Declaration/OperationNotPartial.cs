using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An operation is not a partial method without a body.</summary>
internal static class OperationNotPartial
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0006",
        "An operation must be a partial method",
        "'{0}' is an operation, so its body is generated. Declare it partial and without a body.");
}
