using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Text between elements, together with the values that stand in it.</summary>
internal static class SpokenText
{
    internal static bool Is(TwimlNode node) => node is TwimlTextNode { IsBlank: false };

    /// <summary>The texts among some nodes, without the blanks around each; null when something beside a text may be markup.</summary>
    internal static IReadOnlyList<TwimlSpan>? In(TwimlDocument document, IEnumerable<IReadOnlyList<TwimlNode>> lists)
    {
        var spans = new List<TwimlSpan>();
        foreach (var nodes in lists)
        {
            for (var start = 0; start < nodes.Count; start++)
            {
                var end = start;
                while (end < nodes.Count && nodes[end] is TwimlTextNode or TwimlHoleNode)
                {
                    end++;
                }

                var run = nodes.Skip(start).Take(end - start).ToList();
                if (run.Any(Is))
                {
                    if (run.Any(node => node is TwimlHoleNode { Hole.Kind: not TwimlHoleKind.Value }))
                    {
                        return null;
                    }

                    spans.Add(TwimlCharacters.Trimmed(document, new(run[0].Span.Start, run[run.Count - 1].Span.End)));
                }

                start = Math.Max(start, end);
            }
        }

        return spans;
    }
}
