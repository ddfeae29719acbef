namespace TwimlFlows.Fuzz;

using TwimlFlows.Analyzers.Twiml;

/// <summary>Where the analyzer's parser has put each hole.</summary>
internal static class HolePlaces
{
    /// <summary>Each hole with the writer's word for its place.</summary>
    internal static List<(TwimlHole Hole, string Place)> Of(TwimlDocument document)
    {
        var places = document.MisplacedHoles.Select(misplaced => (misplaced.Hole, misplaced.Place switch
        {
            "a comment" => nameof(TwimlSyntax.Comment),
            "a CDATA section" => nameof(TwimlSyntax.CData),
            "a processing instruction" => nameof(TwimlSyntax.Instruction),
            _ => nameof(TwimlSyntax.Tag),
        })).ToList();
        places.AddRange(document.Nodes.OfType<TwimlHoleNode>().Select(node => (node.Hole, nameof(TwimlSyntax.Text))));
        foreach (var element in document.Elements())
        {
            places.AddRange(element.Children.OfType<TwimlHoleNode>().Select(node => (node.Hole, nameof(TwimlSyntax.Text))));
            places.AddRange(element.Attributes.SelectMany(attribute => attribute.Holes.Select(hole => (
                hole,
                document.Text.Characters[attribute.ValueSpan.Start - 1] == '"' ? nameof(TwimlSyntax.DoubleQuoted) : nameof(TwimlSyntax.SingleQuoted)))));
        }

        return places;
    }
}
