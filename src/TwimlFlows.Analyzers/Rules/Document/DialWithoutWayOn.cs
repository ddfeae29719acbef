using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1001: a Dial is the last thing in a document, and nothing says how the call goes on.</summary>
internal sealed class DialWithoutWayOn : DocumentRule
{
    internal const string Id = "TWF1001";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Dial without a way on",
        "Nothing follows this Dial and it has no action: when the other side hangs up, is busy or does not answer, or is moved by a hold, the caller is cut off without a word. Put a Redirect behind it, or give it an action{0}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/dial"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial;

    /// <summary>The Dials of a document that have no way on. Of one that never runs TWF1070 speaks.</summary>
    internal static IEnumerable<TwimlElement> In(TwimlDocument document)
    {
        var verbs = document.Verbs;
        for (var index = 0; index < verbs.Count; index++)
        {
            if (verbs[index] is TwimlElement { Name: "Dial" } dial
                && dial.Lacks("action")
                && !verbs.Skip(index + 1).Any(node => node.IsSomething)
                && !LegDials.MayHoldRoom(dial)
                && !verbs.Take(index).OfType<TwimlElement>().Any(verb => RunEnd.Is(document, verb)))
            {
                yield return dial;
            }
        }
    }

    /// <summary>Whether it speaks of a Dial in what a step itself returns.</summary>
    internal static bool SpeaksOf(RunVerb dial, HoldRoles roles) => dial.Source.IsDocument && !IsOfOtherRule(dial.Source, roles) && In(dial.Source.Document).Contains(dial.Element);

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        source.IsDocument
            ? In(source.Document)
                .Where(_ => !IsOfOtherRule(source, source.Flow is { } flow ? HoldRoles.Of(flow) : null))
                .Select(dial => Diagnostic.Create(_descriptor, source.LocationOf(dial.TagStart), SeverityIn(source.Flow), null, null, Missing(source)))
            : [];

    /// <summary>The step to add when the flow has none to go on with.</summary>
    private static string Missing(TwimlSource source) =>
        source is { Flow: { } flow, Step: { } step } && !StepChoice.BehindDial(flow, step).Any() ? ", with a link to a step: " + NewStep.CallOver : ".";

    /// <summary>TWF2003 speaks of the Dial that a resume runs: there more than a way on is asked for. Hold music may hold no Dial at all.</summary>
    private static bool IsOfOtherRule(TwimlSource source, HoldRoles? roles) =>
        source.Step is { } step
        && (step.Attribute(KnownNames.HoldMusicAttribute) is not null
            || (roles is { HoldsLegs: true } && roles.Connect.Contains(step.Name)));

    /// <summary>A flow that holds moves legs out of their Dials; in any other a cut at the end may be meant.</summary>
    private static DiagnosticSeverity SeverityIn(INamedTypeSymbol? flow) =>
        flow?.GetMembers().OfType<IMethodSymbol>().Any(method => method.Attribute(KnownNames.HoldAttribute) is not null) == true
            ? DiagnosticSeverity.Warning
            : DiagnosticSeverity.Info;
}
