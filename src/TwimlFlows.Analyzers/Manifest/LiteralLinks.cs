using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>Finds the addresses and the pieces in a literal.</summary>
/// <param name="names">What the names around it stand for.</param>
/// <param name="followed">What is followed already.</param>
/// <param name="literal">The literal, with everything that is joined to it.</param>
internal sealed class LiteralLinks(FlowNames names, Followed followed, ExpressionSyntax literal)
{
    private readonly TwimlDocument _document = TwimlParser.Parse(
        LiteralReader.Read(literal, new LiteralParts(static (hole, expression) => new TwimlHole(hole, expression, TwimlHoleKind.Unknown, null, null, null))),
        isPart: true);

    internal IEnumerable<WrittenLink> All() => PiecesIn(null, _document.Nodes).Concat(_document.Elements().SelectMany(ElementLinks));

    private IEnumerable<WrittenLink> ElementLinks(TwimlElement element)
    {
        var links = element.Attributes
            .Where(attribute => attribute.ValueSpan.Length > 0)
            .SelectMany(attribute => KindOf(element.Name, attribute.Name) is { } kind ? Address(kind, element.Name, attribute.ValueSpan) : []);
        return element.Name == "Redirect"
            ? links.Concat(ContentOf(element) is { Length: > 0 } address ? Address(LinkKind.Redirect, element.Name, address) : [])
            : links.Concat(PiecesIn(element.Name, element.Children));
    }

    private static LinkKind? KindOf(string element, string attribute)
    {
        if (InfoOf(element)?.Attribute(attribute) is not { Kind: ValueKind.Url, Scheme: null } known)
        {
            return null;
        }

        return attribute switch
        {
            "action" => LinkKind.Action,
            "waitUrl" => LinkKind.WaitUrl,
            "referUrl" => LinkKind.ReferUrl,
            _ => known.Context switch
            {
                "queue-url" => LinkKind.QueueUrl,
                "pre-bridge" => LinkKind.CalledPartyUrl,
                _ => LinkKind.Callback,
            },
        };
    }

    /// <summary>Of two elements of a name it is the one that rings somebody: the other leads nowhere.</summary>
    private static ElementInfo? InfoOf(string element) => TwimlCatalogue.Voice.Find(element, "Dial");

    private static TwimlSpan ContentOf(TwimlElement element) =>
        element.Children.Count == 0 ? default : new(element.Children[0].Span.Start, element.Children[element.Children.Count - 1].Span.End);

    /// <summary>What stands for an address: one hole, or text. A mix of both is not followed.</summary>
    private IEnumerable<WrittenLink> Address(LinkKind kind, string element, TwimlSpan span)
    {
        var holes = _document.Text.HolesIn(span);
        var text = _document.Text.Of(span).Trim();
        return holes.Count switch
        {
            1 when text.Length == 1 => new AddressLinks(names, followed, kind, element).Of([holes[0].Expression]),
            0 => [Place.Link(kind, element, TargetKind.Address, text, literal.SyntaxTree, _document.Text.SourceSpan(span))],
            _ => [Place.Link(kind, element, TargetKind.Unknown, "", literal.SyntaxTree, _document.Text.SourceSpan(span))],
        };
    }

    /// <summary>What is put between tags: where no text may stand it is surely TwiML, and where only text may stand it is none.</summary>
    private IEnumerable<WrittenLink> PiecesIn(string? parent, IReadOnlyList<TwimlNode> children)
    {
        var info = parent is null or "Response" ? null : InfoOf(parent);
        var holdsText = info is not null && info.Text != TextRule.None;
        return info is { Text: TextRule.Required, TextOr.Count: 0 }
            ? []
            : children.OfType<TwimlHoleNode>().SelectMany(piece => new DocumentLinks(names, followed, LinkKind.Inserted, mayBeValue: holdsText).Of(piece.Hole.Expression));
    }
}
