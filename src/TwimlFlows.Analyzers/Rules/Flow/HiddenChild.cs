using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2004: a Dial that a hold ends does not report its leg, so the hold does not know whom to move.</summary>
internal sealed class HiddenChild : FlowRule
{
    internal const string Id = "TWF2004";

    /// <summary>What a noun has to report; a hold cannot do without the last two.</summary>
    internal const string Events = "initiated ringing answered completed";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Dial whose leg nobody knows",
        "{0}: a hold may find nobody to move, and a caller on hold may wait for a party that is gone. {1}.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/number"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        // Where a Dial has no way on at all, TWF1001 speaks first: no hold can lead the caller out of it anyway.
        foreach (var (_, dial) in LegDials.Of(flow).Where(found => !DialWithoutWayOn.SpeaksOf(found.Dial, flow.Roles)))
        {
            if (LegDials.HasNumberAsText(dial.Element))
            {
                yield return Report(dial, "This Dial holds its number as text", $"Write it as <Number statusCallback=\"{{{LinkText.ToCallEvents(dial.Source)}}}\" statusCallbackEvent=\"{Events}\">");
            }

            foreach (var noun in LegDials.Nouns(flow, dial))
            {
                if (noun.Element.Lacks("statusCallback"))
                {
                    yield return Report(noun, $"This {noun.Name} has no statusCallback", $"Add statusCallback=\"{{{LinkText.ToCallEvents(noun.Source)}}}\" statusCallbackEvent=\"{Events}\"");
                }
                else if (noun.Element.Attribute("statusCallback") is { IsWrittenOut: true })
                {
                    yield return Report(noun, $"The statusCallback of this {noun.Name} is no link of this app", $"Use {{{LinkText.ToCallEvents(noun.Source)}}}");
                }
                else if (LacksEvents(noun.Source.Document, noun.Element))
                {
                    yield return Report(noun, $"This {noun.Name} does not report both answered and completed", $"Write statusCallbackEvent=\"{Events}\"");
                }
            }
        }
    }

    /// <summary>Whether it is certain that one of the two events is not meant; without the attribute only the end is sent.</summary>
    internal static bool LacksEvents(TwimlDocument document, TwimlElement noun)
    {
        if (noun.Attribute("statusCallbackEvent") is not { } events)
        {
            return noun.Lacks("statusCallbackEvent");
        }

        // Of a word that Twilio does not know TWF1021 speaks, of commas TWF1022.
        var words = document.Text.Of(events.ValueSpan).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var known = TwimlCatalogue.Voice.Find(noun.Name, "Dial")!.Attribute("statusCallbackEvent")!.Words!;
        return events.Holes.Count == 0 && words.All(known.Contains) && !(words.Contains("answered") && words.Contains("completed"));
    }

    private static Diagnostic Report(RunVerb element, string fault, string remedy) =>
        Diagnostic.Create(_descriptor, element.Location, fault, remedy);
}
