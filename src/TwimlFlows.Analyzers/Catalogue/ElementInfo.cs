namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>What is known of an element. Two elements may share a name: Sip in Dial and Sip in Refer.</summary>
internal sealed class ElementInfo(string name, ElementKind kind)
{
    /// <summary>Made when it is first asked for, by two threads at worst: most elements are never met.</summary>
    private Dictionary<string, AttributeInfo>? _byName;

    private AttributeInfo[]? _required;

    internal string Name { get; } = name;

    internal ElementKind Kind { get; } = kind;

    /// <summary>The names of the elements that it may stand in.</summary>
    internal IReadOnlyList<string> Parents { get; init; } = [];

    internal TextRule Text { get; init; }

    /// <summary>The children or the attribute one of which stands for the text.</summary>
    internal IReadOnlyList<string> TextOr { get; init; } = [];

    internal bool IsTextUrl { get; init; }

    internal int? MaxText { get; init; }

    /// <summary>Whether it does nothing without a child.</summary>
    internal bool NeedsChild { get; init; }

    internal bool IsDeprecated { get; init; }

    /// <summary>Whether Twilio adds attributes to it so often that an unknown one is no fault.</summary>
    internal bool IsOpen { get; init; }

    internal IReadOnlyList<AttributeInfo> Attributes { get; init; } = [];

    /// <summary>The attributes that it must have.</summary>
    internal IReadOnlyList<AttributeInfo> Required => _required ??= [.. Attributes.Where(attribute => attribute.IsRequired)];

    internal AttributeInfo? Attribute(string name) => ByName.TryGetValue(name, out var attribute) ? attribute : null;

    private Dictionary<string, AttributeInfo> ByName => _byName ??= Attributes.ToDictionary(attribute => attribute.Name, StringComparer.Ordinal);
}
