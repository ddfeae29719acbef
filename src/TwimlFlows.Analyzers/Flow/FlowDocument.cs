using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>A document of a flow, and the steps that answer with it: themselves, or through a method that they call.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Steps">The steps' names.</param>
/// <param name="Course">What runs, with what its holes hold.</param>
internal sealed record FlowDocument(FlowLiteral Literal, IReadOnlyCollection<string> Steps, RunSequence Course)
{
    private DocumentRun? _run;
    private RunWalk? _walk;
    private RunWalk? _wayThrough;

    internal TwimlDocument Content => Literal.Document;

    /// <summary>What it does when it runs.</summary>
    internal DocumentRun Run => _run ??= DocumentRun.Of(Course);

    /// <summary>The one of these steps that answers with the document, or null.</summary>
    internal string? StepAmong(IReadOnlyCollection<string> names) => Steps.FirstOrDefault(names.Contains);

    /// <summary>What may come behind each of its verbs.</summary>
    private RunWalk Walk => _walk ??= new RunWalk(Course, RunAhead.End, _ => false);

    /// <summary>Where a message about its end stands: at its last verb, or where the literal begins when it has none.</summary>
    internal Location LocationOfEnd => Run.Last is { } last ? last.Location : Literal.LocationOf(new TwimlSpan(0, 0));

    /// <summary>Where a message about its length stands: at the verb that takes longest.</summary>
    internal Location LocationOfLongest =>
        Course.Verbs.OrderByDescending(verb => VerbLength.LeastSecondsOf(verb.Source.Document, verb.Element)).First().Location;

    /// <summary>The verbs of that name, those of fragments included.</summary>
    internal IEnumerable<RunVerb> Verbs(string name) => Course.Verbs.Where(verb => verb.Name == name);

    /// <summary>Whether a verb may run: TWF1070 speaks of one that never does.</summary>
    internal bool MayRun(RunVerb verb) =>
        (_wayThrough ??= new RunWalk(Course, RunAhead.End, one => RunEnd.Is(one.Source.Document, one.Element))).Places.Any(place => place.Verb == verb);

    /// <summary>What may come behind one of its verbs.</summary>
    internal RunAhead Behind(RunVerb verb) => Walk.Places.First(place => place.Verb == verb).Ahead;
}
