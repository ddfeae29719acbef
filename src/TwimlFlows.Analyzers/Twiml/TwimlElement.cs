namespace TwimlFlows.Analyzers.Twiml;

/// <summary>An element with everything in it.</summary>
internal sealed class TwimlElement(string name, TwimlSpan tagStart) : TwimlNode
{
    internal string Name { get; } = name;

    /// <summary>The opening bracket and the name: where a message about the element stands.</summary>
    internal TwimlSpan TagStart { get; } = tagStart;

    internal List<TwimlAttribute> Attributes { get; } = [];

    internal List<TwimlNode> Children { get; } = [];

    internal IEnumerable<TwimlElement> Elements => Children.OfType<TwimlElement>();

    internal TwimlAttribute? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>This element and every one inside it.</summary>
    internal IEnumerable<TwimlElement> DescendantsAndSelf()
    {
        var open = new Stack<TwimlElement>([this]);
        while (open.Count > 0)
        {
            var element = open.Pop();
            yield return element;
            foreach (var child in element.Elements.Reverse())
            {
                open.Push(child);
            }
        }
    }
}
