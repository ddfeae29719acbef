using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Run;

/// <summary>A document, or a fragment whose surroundings are not seen, as the rules of the course see it.</summary>
internal sealed class RunDocument
{
    /// <summary>What no document goes on behind.</summary>
    private static readonly string[] _enders = ["Redirect", "Hangup", "Reject", "Leave"];

    /// <summary>What hands the call to its action when it is over, whatever its result is.</summary>
    private static readonly string[] _handingOver = ["Dial", "Enqueue", "Connect"];

    private RunDocument(TwimlSource source, RunSequence course, FlowDocument? inFlow, FlowGraph? flow)
    {
        Source = source;
        Course = course;
        InFlow = inFlow;
        Flow = flow;
        Places = inFlow is not null && flow is not null ? flow.Places.Of(inFlow) : [];
        Walk = new RunWalk(course, IsWhole ? RunAhead.End : RunAhead.Unknown, Ends);
    }

    internal TwimlSource Source { get; }

    internal RunSequence Course { get; }

    /// <summary>The document of a step; null for a text, a file, or a fragment.</summary>
    internal FlowDocument? InFlow { get; }

    internal FlowGraph? Flow { get; }

    /// <summary>Whether nothing stands around it.</summary>
    internal bool IsWhole => InFlow is not null || Source.IsDocument;

    /// <summary>Where it runs, as far as its flow shows that.</summary>
    internal HashSet<DocumentPlace> Places { get; }

    /// <summary>What runs, and what never does.</summary>
    internal RunWalk Walk { get; }

    /// <summary>The documents of a flow, and the fragments that stand in none of them.</summary>
    internal static IEnumerable<RunDocument> AllOf(FlowGraph flow)
    {
        var documents = flow.Documents.Select(document => new RunDocument(document.Literal, document.Course, document, flow)).ToList();
        var seen = new HashSet<TwimlDocument>();
        documents.ForEach(document => Collect(document.Source, document.Course, seen));
        var alone = flow.Literals.Where(literal => !seen.Contains(literal.Document)).Select(literal => new RunDocument(literal, flow.Fragments.Read(literal), null, flow)).ToList();
        var inside = new HashSet<TwimlDocument>();
        alone.ForEach(fragment => fragment.Course.Items.OfType<RunInsert>().ToList().ForEach(insert => Collect(insert, inside)));
        return documents.Concat(alone.Where(fragment => !inside.Contains(fragment.Source.Document)));
    }

    /// <summary>A document or fragment outside of every flow.</summary>
    internal static RunDocument Of(TwimlSource source) => new(source, RunSequence.Of(source.Document.Verbs, source, _ => null), null, null);

    /// <summary>Whether it certainly runs at no other place than these.</summary>
    internal bool RunsOnlyAt(params DocumentPlace[] places) => Places.Count > 0 && Places.All(places.Contains);

    /// <summary>The step that answers with it, when that is one and known.</summary>
    internal IMethodSymbol? Step => Source.Step;

    private static void Collect(TwimlSource source, RunSequence course, HashSet<TwimlDocument> seen)
    {
        seen.Add(source.Document);
        foreach (var insert in course.Items.OfType<RunInsert>())
        {
            Collect(insert, seen);
        }
    }

    private static void Collect(RunInsert insert, HashSet<TwimlDocument> seen)
    {
        foreach (var item in insert.Alternatives?.SelectMany(alternative => alternative.Items) ?? [])
        {
            seen.Add(item.Source.Document);
            if (item is RunInsert inner)
            {
                Collect(inner, seen);
            }
        }
    }

    private static bool Ends(RunVerb verb) =>
        _enders.Contains(verb.Name)
        || (_handingOver.Contains(verb.Name) && verb.Element.Attribute("action") is { } action && action.ValueSpan.Length > 0);
}
