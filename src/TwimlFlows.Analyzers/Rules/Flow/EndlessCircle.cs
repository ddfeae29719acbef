using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2014: steps lead to one another in a circle, and no verb in it takes time.</summary>
internal sealed class EndlessCircle : FlowRule
{
    internal const string Id = "TWF2014";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A circle that never waits",
        "'{0}' comes back to itself without a verb that takes time: Twilio asks for it again and again as fast as your server answers, and the party hears nothing. Put <Pause length=\"12\"/> in front of this Redirect.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/redirect"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Redirect;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in flow.Documents.Where(GoesOnAtOnce).SelectMany(document => document.Steps))
        {
            if (!known.Contains(step) && Circle(flow, step) is { } circle)
            {
                known.UnionWith(circle);
                foreach (var document in flow.DocumentsOf(step))
                {
                    yield return Diagnostic.Create(_descriptor, document.LocationOfEnd, step);
                }
            }
        }
    }

    /// <summary>The steps that one asks for, until it is asked for again itself; null when anything in between takes time, chooses, or is not seen.</summary>
    private static HashSet<string>? Circle(FlowGraph flow, string start)
    {
        var steps = new HashSet<string>(StringComparer.Ordinal);
        for (var step = start; steps.Add(step);)
        {
            var next = flow.DocumentsOf(step).Select(NextAtOnce).Distinct().ToList();
            if (next.Count != 1 || next[0] is null || !flow.KnowsAllOf(step) || !AnswersAtOnce(flow, step))
            {
                return null;
            }

            step = next[0]!;
            if (step == start)
            {
                return steps;
            }
        }

        return null;

        string? NextAtOnce(FlowDocument document) =>
            GoesOnAtOnce(document)
            && document.Run is { IsCertain: true, Next: { } next }
            && SymbolEqualityComparer.Default.Equals(next.ContainingType, flow.Flow)
            && document.Run.Passed.All(verb => VerbLength.TakesNone(verb.Source.Document, verb.Element))
                ? next.Name
                : null;
    }

    /// <summary>The first look at every document: nearly all begin with a verb that takes time.</summary>
    private static bool GoesOnAtOnce(FlowDocument document) =>
        document.Course.Verbs.FirstOrDefault() is { } first && VerbLength.TakesNone(first.Source.Document, first.Element);

    /// <summary>A step that answers with a task may wait itself before it does.</summary>
    private static bool AnswersAtOnce(FlowGraph flow, string step) => flow.Steps
        .Where(method => method.Name == step)
        .All(method => method.ReturnType.Is(KnownNames.Twiml));
}
