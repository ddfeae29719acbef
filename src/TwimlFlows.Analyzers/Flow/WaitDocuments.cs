using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Which documents of a flow are played to people who wait, and where those wait.</summary>
internal sealed class WaitDocuments
{
    private readonly HashSet<string> _onHold;
    private readonly HashSet<string> _inRoom;
    private readonly HashSet<string> _inQueue;
    private readonly HashSet<string> _parked;
    private readonly List<string> _parkedFirst;

    internal WaitDocuments(FlowGraph flow)
    {
        _onHold = Followed(flow, flow.Roles.Music);
        _inRoom = Followed(flow, WaitUrlsOf(flow, flow.Literals, "Conference"));
        _inQueue = Followed(flow, WaitUrlsOf(flow, flow.Literals, "Enqueue"));
        _parkedFirst = [.. WaitUrlsOf(flow, flow.DocumentsOf(flow.Roles.Park).Select(document => document.Literal), "Enqueue").Distinct()];
        _parked = Followed(flow, _parkedFirst);
    }

    /// <summary>Played to people on hold in a room.</summary>
    internal IReadOnlyCollection<string> OnHold => _onHold;

    /// <summary>Played to people who wait for a room to start.</summary>
    internal IReadOnlyCollection<string> InRoom => _inRoom;

    /// <summary>Played to people who wait in a queue.</summary>
    internal IReadOnlyCollection<string> InQueue => _inQueue;

    /// <summary>Played to legs on hold that wait in the queue of their call.</summary>
    internal IReadOnlyCollection<string> Parked => _parked;

    /// <summary>The first that legs on hold hear in the queue of their call.</summary>
    internal IReadOnlyCollection<string> ParkedFirst => _parkedFirst;

    /// <summary>Whether a document is played to people in a room.</summary>
    internal bool PlayInRoom(FlowDocument document) => document.Steps.Any(step => _onHold.Contains(step) || _inRoom.Contains(step));

    /// <summary>Whether a document is played to anybody who waits.</summary>
    internal bool Play(FlowDocument document) => PlayInRoom(document) || document.Steps.Any(_inQueue.Contains);

    /// <summary>The steps that an element of this flow names as its waitUrl.</summary>
    private static IEnumerable<string> WaitUrlsOf(FlowGraph flow, IEnumerable<FlowLiteral> literals, string element) =>
        from literal in literals
        from one in literal.Document.Elements()
        where one.Name == element
        from hole in one.Attribute("waitUrl")?.Holes ?? []
        where IsOf(flow, hole.Step)
        select hole.Step!.Name;

    /// <summary>A Redirect in such a document leads to another one that is played at the same place.</summary>
    private static HashSet<string> Followed(FlowGraph flow, IEnumerable<string> steps)
    {
        var all = new HashSet<string>(steps, StringComparer.Ordinal);
        var open = new Stack<string>(all);
        while (open.Count > 0)
        {
            foreach (var next in flow.DocumentsOf(open.Pop()).Select(document => document.Run.Next).Where(next => IsOf(flow, next)))
            {
                if (all.Add(next!.Name))
                {
                    open.Push(next.Name);
                }
            }
        }

        return all;
    }

    private static bool IsOf(FlowGraph flow, IMethodSymbol? step) => SymbolEqualityComparer.Default.Equals(step?.ContainingType, flow.Flow);
}
