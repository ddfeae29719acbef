using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Follows the Redirects of a step that should come back to itself.</summary>
internal static class WaitLoop
{
    /// <summary>Whether a document comes back to a step: true, false, or null where that cannot be seen.</summary>
    internal static bool? ComesBack(FlowGraph flow, DocumentRun run, string step)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<DocumentRun>([run]);
        var isKnown = true;
        while (open.Count > 0)
        {
            var current = open.Pop();
            // Outside of a queue nobody knows what follows a Leave.
            isKnown &= current.IsCertain && current.End != DocumentEnd.Leaves;
            if (current.End != DocumentEnd.LeadsOn)
            {
                continue;
            }

            if (current.Next is not { } next || !SymbolEqualityComparer.Default.Equals(next.ContainingType, flow.Flow))
            {
                isKnown = false;
            }
            else if (next.Name == step)
            {
                return true;
            }
            else if (seen.Add(next.Name))
            {
                isKnown &= flow.KnowsAllOf(next.Name);
                foreach (var document in flow.DocumentsOf(next.Name))
                {
                    open.Push(document.Run);
                }
            }
        }

        return isKnown ? false : null;
    }
}
