using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>
/// Puts elements into one another. An end tag in the wrong place is one fault: what it leaves open is closed with it, and
/// the end tags that then come too late are taken without another word.
/// </summary>
internal sealed class TwimlTree(TwimlCursor cursor, Namespaces namespaces)
{
    private readonly Stack<(TwimlElement Element, bool IsForgiven, Tally Name)> _open = new();
    private readonly Dictionary<string, Tally> _names = [];

    internal List<TwimlNode> Roots { get; } = [];

    internal bool IsAtTop => _open.Count == 0;

    internal void Add(TwimlNode node) => (IsAtTop ? Roots : _open.Peek().Element.Children).Add(node);

    /// <summary>Takes an element whose start tag was read.</summary>
    internal void Add(TwimlElement element, TagEnd end)
    {
        Add(element);
        namespaces.Enter(element);
        if (end == TagEnd.Empty)
        {
            namespaces.Leave();
            return;
        }

        if (!_names.TryGetValue(element.Name, out var name))
        {
            _names.Add(element.Name, name = new Tally());
        }

        name.Open++;
        _open.Push((element, IsForgiven: end == TagEnd.Missing, name));
    }

    /// <summary>Takes an end tag.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="endTag">Where it stands.</param>
    /// <param name="isCertain">Whether nothing was said about it yet.</param>
    internal void Close(string name, TwimlSpan endTag, bool isCertain)
    {
        if (!IsAtTop && _open.Peek().Element.Name == name)
        {
            Pop(endTag.End);
        }
        else if (_names.TryGetValue(name, out var tally) && tally.Open > 0)
        {
            CloseThrough(name, endTag, isCertain);
        }
        else if (tally is { Late: > 0 })
        {
            tally.Late--;
        }
        else if (IsAtTop)
        {
            Complain(isCertain, endTag, $"</{name}> closes nothing: no <{name}> is open here. Take it out.");
        }
        else
        {
            // Probably the end of the innermost element, with another name by mistake.
            var open = _open.Peek().Element;
            CloseInnermost(endTag.End);
            Complain(isCertain, endTag, Misplaced(name, $"</{open.Name}>"), Meant(open, name, endTag));
        }
    }

    /// <summary>Takes an end tag whose name means nothing, and whose element may yet be closed by another one.</summary>
    internal string? CloseInnermost(int end)
    {
        if (IsAtTop)
        {
            return null;
        }

        var (element, _, name) = Pop(end);
        name.Late++;
        return element.Name;
    }

    /// <summary>Nothing more comes: what is open now is never closed.</summary>
    internal void Finish(bool isLost)
    {
        while (!IsAtTop)
        {
            var (element, isForgiven, _) = Pop(cursor.Text.Length);
            if (!isLost && !isForgiven)
            {
                cursor.Fault(element.TagStart, $"<{element.Name}> is never closed. Write </{element.Name}>, or <{element.Name}/> if it holds nothing.");
            }
        }
    }

    private void CloseThrough(string name, TwimlSpan endTag, bool isCertain)
    {
        var missing = new List<string>();
        while (_open.Peek().Element.Name != name)
        {
            var (element, isForgiven, tally) = Pop(endTag.Start);
            if (!isForgiven)
            {
                missing.Add($"</{element.Name}>");
                tally.Late++;
            }
        }

        Pop(endTag.End);
        Complain(isCertain && missing.Count > 0, endTag, Misplaced(name, string.Concat(missing)));
    }

    private void Complain(bool condition, TwimlSpan span, string message, Correction? correction = null)
    {
        if (condition)
        {
            cursor.Fault(span, message, correction);
        }
    }

    /// <summary>Of two names that are nearly the same, the misspelt one is put right; null when neither is, or nobody knows which.</summary>
    private static Correction? Meant(TwimlElement open, string name, TwimlSpan endTag) =>
        Spelling.Nearest(name, [open.Name]) is null ? null
        : TwimlCatalogue.IsName(open.Name) ? Correction.RenameElement(open.Name, new TwimlSpan(endTag.Start + 2, endTag.Start + 2 + name.Length))
        : TwimlCatalogue.IsName(name) ? Correction.RenameElement(name, new TwimlSpan(open.TagStart.Start + 1, open.TagStart.End))
        : null;

    private static string Misplaced(string name, string expected) =>
        $"</{name}> stands where {expected} must: elements are closed in the order in which they nest.";

    private (TwimlElement Element, bool IsForgiven, Tally Name) Pop(int end)
    {
        var popped = _open.Pop();
        popped.Element.Span = new(popped.Element.Span.Start, end);
        popped.Name.Open--;
        namespaces.Leave();
        return popped;
    }

    /// <summary>How many elements of a name are open, and how many were closed before their end tag came.</summary>
    private sealed class Tally
    {
        internal int Open { get; set; }

        internal int Late { get; set; }
    }
}
