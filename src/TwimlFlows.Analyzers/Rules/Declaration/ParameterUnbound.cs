using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A parameter of a step or an operation has a type or a modifier that nothing can be given to.</summary>
internal static class ParameterUnbound
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0020",
        "A parameter that nobody can fill",
        "Nobody can fill '{0}' of '{1}', because {2}, so the caller would hear an application error. {3}.",
        "voice/twiml");
}
