using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The prefixes of the flows of a project.</summary>
internal static class FlowPrefixes
{
    /// <summary>Those of all other flows. Every type of the project is looked at: ask only where it is certain to matter.</summary>
    internal static IEnumerable<string> Others(INamedTypeSymbol flow)
    {
        var ahead = new Stack<INamespaceOrTypeSymbol>([flow.ContainingAssembly.GlobalNamespace]);
        while (ahead.Count > 0)
        {
            foreach (var member in ahead.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                ahead.Push(member);
                if (member is INamedTypeSymbol type && !SymbolEqualityComparer.Default.Equals(type, flow) && type.Attribute(KnownNames.VoiceFlowAttribute) is { } attribute)
                {
                    yield return FlowParser.PrefixOf(attribute);
                }
            }
        }
    }
}
