using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A method returns something that the generator cannot work with.</summary>
internal static class WrongReturnType
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0002",
        "Wrong return type",
        "'{0}' is {1} and must return {2}. As it stands no endpoint and no operation can be generated for it.");
}
