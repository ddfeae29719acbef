using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The constructors of a flow do not say how the host makes it.</summary>
internal static class ConstructorUnfit
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0031",
        "A constructor that the host cannot call",
        "'{0}' cannot be made for a request, because {1}, so the caller would hear an application error. {2}.",
        "voice/twiml");
}
