using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>A rule that looks at single calls, and at properties that are read.</summary>
internal abstract class CallRule : HostingRule
{
    /// <param name="operation">The call or the property.</param>
    /// <param name="containing">What it stands in.</param>
    /// <param name="source">The project.</param>
    internal abstract Diagnostic? Analyze(IOperation operation, ISymbol containing, HostSource source);
}
