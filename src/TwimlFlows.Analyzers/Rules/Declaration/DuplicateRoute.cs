using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>Two steps of a flow, or a step and an address that every flow has, share a route.</summary>
internal static class DuplicateRoute
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0015",
        "Two steps on one route",
        "'{0}' answers at '{1}', where {2}, so neither can be reached and the caller would hear an application error. Give it a Route of its own.",
        "voice/twiml");
}
