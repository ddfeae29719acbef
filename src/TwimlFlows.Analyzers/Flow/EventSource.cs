using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>An element that reports to its flow what happens.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Element">A Conference, or a noun that rings one leg.</param>
internal sealed record EventSource(FlowLiteral Literal, TwimlElement Element)
{
    /// <summary>The member of <c>To</c> that takes the events of rooms.</summary>
    internal const string RoomLink = "ConferenceEvents";

    /// <summary>The member of <c>To</c> that takes the events of legs.</summary>
    internal const string LegLink = "CallEvents";

    /// <summary>Those of a flow; none when something that is not seen here may report as well.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="ofRooms">Whether they report of rooms, else of legs.</param>
    internal static IReadOnlyList<EventSource> Of(FlowGraph flow, bool ofRooms)
    {
        // A [Call] asks for all of its leg's events.
        if (!ofRooms && flow.Operations.Any(operation => operation.Verb == OperationVerb.Call))
        {
            return [];
        }

        var callbacks =
            (from literal in flow.Literals
             from element in literal.Document.Elements()
             where ofRooms ? element.Name == "Conference" : element.Name is "Number" or "Client" or "Sip" or "WhatsApp"
             let callback = element.Attribute("statusCallback")
             where callback is not null && !callback.IsWrittenOut
             select (Source: new EventSource(literal, element), callback.Holes)).ToList();
        return callbacks.TrueForAll(one => LinkIn(one.Holes) == (ofRooms ? RoomLink : LegLink))
            ? callbacks.ConvertAll(one => one.Source)
            : [];
    }

    /// <summary>The built-in link that is a whole value: it leads to no step. Null for any other value.</summary>
    internal static string? LinkIn(IReadOnlyList<TwimlHole> value) =>
        value.Count == 1 && value[0].Symbol is { ContainingType.Name: "To", Name: RoomLink or LegLink } symbol ? symbol.Name : null;

    /// <summary>Whether it surely does not report an event; of a leg the end is reported without being asked for. TWF1010 speaks of a slip of the pen, and TWF1017 of an empty value.</summary>
    internal bool Lacks(string word) => Element.Attribute("statusCallbackEvent") is not { } events
        ? Element.Lacks("statusCallbackEvent") && (Element.Name == "Conference" || word != "completed")
        : events.Holes.Count == 0 && events.ValueSpan.Length > 0 && !Literal.Document.Text.Of(events.ValueSpan).Split(' ', '\t', '\r', '\n').Contains(word);

    /// <summary>The change by which it reports one event more. Single quotes need no escape in any literal.</summary>
    internal TextChange Subscribe(string word)
    {
        var events = Element.Attribute("statusCallbackEvent");

        // The character behind a value is its closing quote.
        var end = (events ?? Element.Attribute("statusCallback"))!.ValueSpan.End;
        var quote = Literal.Document.Text.SourceSpan(new TwimlSpan(end, end + 1));

        // Of a leg the end is reported without being asked for, but only as long as nothing else is.
        var words = Element.Name == "Conference" ? word : word + " completed";
        return events is null ? new TextChange(new TextSpan(quote.End, 0), $" statusCallbackEvent='{words}'")
            : new TextChange(new TextSpan(quote.Start, 0), " " + word);
    }
}
