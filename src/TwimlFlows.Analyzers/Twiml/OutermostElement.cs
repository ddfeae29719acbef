namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A whole document is one element: in front of it and behind it are comments and blanks.</summary>
internal static class OutermostElement
{
    internal static void Check(TwimlCursor cursor, IReadOnlyList<TwimlNode> roots)
    {
        var elements = roots.OfType<TwimlElement>().ToList();
        var hasHole = roots.Any(node => node is TwimlHoleNode);
        if (roots.FirstOrDefault(node => node is TwimlTextNode { IsOutside: false }) is { } text)
        {
            cursor.Fault(text.Span, "This text stands outside of the outermost element. Put it into an element, or take it out.");
        }
        else if (elements.Count > 1)
        {
            cursor.Fault(elements[1].TagStart, $"<{elements[1].Name}> is a second outermost element: a document has one, the Response that holds all verbs.");
        }
        else if (elements.Count == 0 && !hasHole && cursor.Faults.Count == 0)
        {
            cursor.Fault(new(0, cursor.Text.Length), "This document holds no element. Write <Response/> at least.");
        }
    }
}
