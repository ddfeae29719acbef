using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A step, an operation or a handler is generic.</summary>
internal static class GenericMethod
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0027",
        "A generic method",
        "'{0}' is {1} and generic, but a request names no type, so it could not be called and the caller would hear an application error. Write it for one type.",
        "voice/twiml");
}
