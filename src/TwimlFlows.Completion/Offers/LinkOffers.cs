using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Tags;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;
using TwimlFlows.CodeFixes;

namespace TwimlFlows.Completion.Offers;

/// <summary>Links to the steps of the flow, where an address is meant.</summary>
internal static class LinkOffers
{
    /// <summary>In the value of an attribute that takes an address.</summary>
    internal static IEnumerable<Offer> OfValue(Typing typing, AttributeInfo attribute, CancellationToken cancellationToken) =>
        attribute.Scheme is null or "https" && IsWholeValue(typing, typing.Place.Attribute!.ValueSpan.Start) ? All(typing, attribute, cancellationToken) : [];

    /// <summary>In the text of a Redirect.</summary>
    internal static IEnumerable<Offer> OfText(Typing typing, CancellationToken cancellationToken) =>
        typing.Place.Innermost is { Name: "Redirect" } redirect
        && IsWholeValue(typing, typing.Literal.Text.Characters.IndexOf('>', redirect.Span.Start) + 1)
            ? All(typing, null, cancellationToken)
            : [];

    /// <summary>Whether nothing stands in front of what is being typed: a link is a whole address.</summary>
    private static bool IsWholeValue(Typing typing, int start) =>
        start <= typing.Place.Word.Start && string.IsNullOrWhiteSpace(typing.Literal.Text.Of(new TwimlSpan(start, typing.Place.Word.Start)));

    private static IEnumerable<Offer> All(Typing typing, AttributeInfo? attribute, CancellationToken cancellationToken)
    {
        // Without a $ the literal has no holes.
        if (typing.Literal.Syntax is not InterpolatedStringExpressionSyntax || typing.Surroundings.Flow is not { } flow || FlowParser.Parse(flow, cancellationToken).Model is not { } model)
        {
            return [];
        }

        var links = from step in model.Steps
                    where step.HasLink
                    from method in flow.GetMembers(step.Name).OfType<IMethodSymbol>()
                    where method.StepAttribute() is not null
                    select OfStep(step, LinkText.At(typing.Surroundings.Model, typing.Literal.Whole.SpanStart, method), attribute?.Context);
        var events = OfEvents(typing.Info!.Name, attribute, model, name => LinkText.OfTo(typing.Surroundings.Model, typing.Literal.Whole.SpanStart, flow, name));
        return links.Concat(events).Select(link => InLiteral(typing, link));
    }

    private static Offer OfStep(StepModel step, string link, string? context)
    {
        var wanted = context switch
        {
            "conference-wait" or "enqueue-wait" => DocumentKind.Wait,
            "queue-url" => DocumentKind.Whisper,
            _ => DocumentKind.Control,
        };
        return new Offer(link, WellKnownTags.Method, Wording.Of(step))
        {
            Filter = step.Name,
            Rank = step.Document == wanted && wanted != DocumentKind.Control ? OfferRank.First : OfferRank.Usual,
        };
    }

    /// <summary>What feeds the session, where Twilio reports what it is made of: of a room where a room is named, of a leg where one is called.</summary>
    private static IEnumerable<Offer> OfEvents(string element, AttributeInfo? attribute, FlowModel flow, Func<string, string> linkTo) => (element, attribute?.Name) switch
    {
        ("Conference", "statusCallback") => [OfEvents(EventSource.RoomLink, linkTo, "rooms", flow.Prefix + "/conference-events")],
        ("Number" or "Client" or "Sip", "statusCallback") => [OfEvents(EventSource.LegLink, linkTo, "legs", flow.Prefix + "/call-events")],
        _ => [],
    };

    private static Offer OfEvents(string name, Func<string, string> linkTo, string whose, string route) =>
        new(linkTo(name), WellKnownTags.Property, Wording.OfEvents(whose, route)) { Filter = name, Rank = OfferRank.First };

    /// <summary>Outside of a hole, the braces are written as well, as many as the literal asks for.</summary>
    private static Offer InLiteral(Typing typing, Offer link) => typing.Literal.Hole is not null
        ? link with { Note = "link" }
        : link with { Label = new LiteralStyle(typing.Literal.Syntax).Hole(link.Label), Text = new LiteralStyle(typing.Literal.Syntax).Hole(link.Label) };
}
