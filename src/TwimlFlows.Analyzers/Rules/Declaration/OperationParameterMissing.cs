using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An operation lacks a parameter that says whom it is about.</summary>
internal static class OperationParameterMissing
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0005",
        "Operation without the parameters it needs",
        "'{0}' is declared with [{1}] and needs {2}, else it cannot tell which leg is meant. Add the parameter.");
}
