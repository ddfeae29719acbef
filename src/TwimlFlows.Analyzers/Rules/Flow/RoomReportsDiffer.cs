using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2022: two ways into one room ask Twilio for different events.</summary>
internal sealed class RoomReportsDiffer : FlowRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2022",
        "A room whose events depend on who comes first",
        "This way into the room '{0}' asks Twilio for {1}, and another one for {2}: whoever enters first decides for the whole room, so on some calls events do not come. Write the same statusCallback and statusCallbackEvent in both.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/conference"));

    private static readonly WordList _events = TwimlCatalogue.Voice.Find("Conference", "Dial")!.Attribute("statusCallbackEvent")!.Words!;

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Conference;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        var ways = (
            from literal in flow.Literals
            from element in literal.Document.Elements()
            where element.Name == "Conference"
            select (Literal: literal, Element: element, Events: EventsOf(literal, element))).ToList();
        return ways.Select(way => way.Events).Distinct().Count() < 2 ? [] : Analyze(flow, ways);
    }

    private static IEnumerable<Diagnostic> Analyze(FlowGraph flow, List<(FlowLiteral Literal, TwimlElement Element, string? Events)> ways)
    {
        var names = new RoomNames(flow, ways.Select(way => (way.Literal, way.Element)));
        var reported = new HashSet<TwimlElement>();
        return from room in ways.SelectMany(way => names.Of(way.Element).Select(name => (Name: name, Way: way))).GroupBy(one => one.Name, one => one.Way, StringComparer.Ordinal)
               where room.All(way => way.Events is not null)
               let most = room.OrderByDescending(way => way.Events!.Length).First()
               from way in room
               where way.Events != most.Events && reported.Add(way.Element)
               select Diagnostic.Create(_descriptor, way.Literal.LocationOf(way.Element.TagStart), RoomNames.InWords(way.Literal, way.Element), Named(way.Events!), Named(most.Events!));
    }

    /// <summary>
    /// What is asked for, in one order, and where it is told; nothing without an address, null when that is not seen. Of words that
    /// Twilio does not know, and of events without an address, other rules speak.
    /// </summary>
    private static string? EventsOf(FlowLiteral literal, TwimlElement conference)
    {
        var callback = conference.Attribute("statusCallback");
        var events = conference.Attribute("statusCallbackEvent");
        if (callback is null || events is null)
        {
            return events is null && conference.Lacks("statusCallbackEvent") && (callback is not null || conference.Lacks("statusCallback")) ? "" : null;
        }

        var target = callback switch
        {
            { Holes.Count: 0 } => literal.Document.Text.Of(callback.ValueSpan),
            { Holes.Count: 1 } when callback.Holes[0].Symbol is { ContainingType.Name: "To" } link => "{To." + link.Name + "}",
            _ => null,
        };
        var words = Asked(literal, events)?.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return target is null || words?.All(_events.Contains) != true ? null
            : words.Length == 0 ? ""
            : $"'{string.Join(" ", words.Distinct().OrderBy(word => word, StringComparer.Ordinal))}' at {target}";
    }

    private static string? Asked(FlowLiteral literal, TwimlAttribute events) =>
        events.Holes.Count == 0 ? literal.Document.Text.Of(events.ValueSpan)
        : events.Holes.Count == 1 && events.ValueSpan.Length == 1 && events.Holes[0].Symbol is IFieldSymbol { ConstantValue: string constant } ? constant
        : null;

    private static string Named(string events) => events.Length > 0 ? events : "no events";
}
