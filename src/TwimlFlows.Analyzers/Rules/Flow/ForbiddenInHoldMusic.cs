using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2002: what people on hold hear holds a verb that Twilio does not run there.</summary>
internal sealed class ForbiddenInHoldMusic : FlowRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2002",
        "A verb that hold music may not have",
        "'{0}' is played to people {1}, where Twilio runs only Say, Play, Pause and Redirect: it raises error 13238, and they hear silence. Take <{2}> out.",
        DiagnosticSeverity.Error,
        HelpLink.Error(13238));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        var waiting = WaitSteps(flow);
        foreach (var document in flow.Documents)
        {
            var (step, place) = document.StepAmong(flow.Roles.Music) is { } held ? (held, "on hold") : (document.StepAmong(waiting), "who wait in a room");
            if (step is null)
            {
                continue;
            }

            foreach (var verb in document.Content.Verbs.OfType<TwimlElement>())
            {
                if (verb.Name is not ("Say" or "Play" or "Pause" or "Redirect"))
                {
                    yield return Diagnostic.Create(_descriptor, document.LocationOf(verb), step, place, verb.Name);
                }
            }
        }
    }

    /// <summary>The steps that a Conference of this flow names as its waitUrl.</summary>
    private static HashSet<string> WaitSteps(FlowGraph flow) => new(
        from literal in flow.Literals
        from element in literal.Document.Elements()
        where element.Name == "Conference"
        from hole in element.Attribute("waitUrl")?.Holes ?? []
        where hole.Step is { } step && SymbolEqualityComparer.Default.Equals(step.ContainingType, flow.Flow)
        select hole.Step!.Name,
        StringComparer.Ordinal);
}
