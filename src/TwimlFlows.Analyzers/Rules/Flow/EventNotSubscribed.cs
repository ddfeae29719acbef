using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2020: a handler waits for an event that nothing of its flow asks Twilio for.</summary>
internal sealed class EventNotSubscribed : FlowRule
{
    internal const string Id = "TWF2020";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An event that is not asked for",
        "'{0}' waits for {1}, but no {2} of this flow asks Twilio for it, so it never runs. Add '{3}' to statusCallbackEvent.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/conference"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        foreach (var method in flow.Flow.OrdinaryMethods())
        {
            foreach (var attribute in method.GetAttributes().Where(attribute => attribute.AttributeClass.Is(KnownNames.OnAttribute)))
            {
                if (HandlerParser.EventOf(attribute) is { } name)
                {
                    var isOfRoom = attribute.ConstructorArguments[0].Type!.Name == "RoomEvent";
                    var word = WordOf(name);
                    var places = EventSource.Of(flow, isOfRoom);
                    if (places.Count > 0 && places.All(place => place.Lacks(word)) && !IsOfHold(flow, isOfRoom, word)
                        && !LinkUse.IsHandedOn(flow, isOfRoom ? EventSource.RoomLink : EventSource.LegLink, cancellationToken))
                    {
                        yield return Report(method, attribute, name, isOfRoom, word, places, cancellationToken);
                    }
                }
            }
        }
    }

    /// <summary>TWF2004 asks for these two where legs are held.</summary>
    private static bool IsOfHold(FlowGraph flow, bool isOfRoom, string word) => !isOfRoom && flow.Roles.HoldsLegs && word is "answered" or "completed";

    /// <summary>Twilio tells of both ends of a state by one word, and of a leg that nobody answered as of one that is over.</summary>
    private static string WordOf(string name) => name switch
    {
        "Unmute" => "mute",
        "Unhold" => "hold",
        "NotAnswered" => "completed",
        _ => name.ToLowerInvariant(),
    };

    /// <summary>The fix changes the file in which the handler stands; what else is to be changed must stand there too.</summary>
    private static Diagnostic Report(IMethodSymbol method, AttributeData attribute, string name, bool isOfRoom, string word, IReadOnlyList<EventSource> places, CancellationToken cancellationToken)
    {
        var location = attribute.LocationOf(method, cancellationToken);
        var changes = places.Select(place => place.Subscribe(word)).ToList();
        var offer = places.All(place => place.Literal.Syntax.SyntaxTree == location.SourceTree)
            ? new Offer(word, $"Ask Twilio for '{word}'", changes)
            : null;
        return Diagnostic.Create(
            _descriptor,
            location,
            offer?.Changes.Select(change => Location.Create(location.SourceTree!, change.Span)),
            offer?.ToProperties(),
            method.Name,
            $"{(isOfRoom ? "RoomEvent" : "LegEvent")}.{name}",
            isOfRoom ? "Conference" : "noun of a Dial",
            word);
    }
}
