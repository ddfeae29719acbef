using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>One thing in a declaration that the generator cannot work with. The analyzer reports it; the generator drops it.</summary>
internal sealed class FlowFault(DiagnosticDescriptor rule, Location location, params object?[] arguments)
{
    internal Diagnostic ToDiagnostic() => Diagnostic.Create(rule, location, arguments);
}
