using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>Two flows share a route; seen once the whole project was read.</summary>
internal static class RouteOfAnotherFlow
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0016",
        "Two flows on one route",
        "'{0}' answers at '{1}', as the flow '{2}' does, so neither can be reached and the caller would hear an application error. Give one of the flows another prefix.",
        "voice/twiml",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
