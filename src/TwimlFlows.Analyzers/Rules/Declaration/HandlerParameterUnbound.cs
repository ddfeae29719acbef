using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A parameter of an event handler is nothing that an event brings.</summary>
internal static class HandlerParameterUnbound
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0021",
        "A parameter that no event fills",
        "No event fills '{0}' of '{1}', because {2}, so the handler would fail each time and nobody would be told. {3}.",
        "voice/twiml/conference#statuscallback");
}
