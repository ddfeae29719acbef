namespace TwimlFlows.Completion;

/// <summary>What is being typed.</summary>
internal enum PlaceKind
{
    /// <summary>The name of an element.</summary>
    Element,

    /// <summary>The name in an end tag.</summary>
    EndTag,

    /// <summary>The name of an attribute.</summary>
    Attribute,

    /// <summary>The value of an attribute.</summary>
    Value,

    /// <summary>The text of an element.</summary>
    Text,
}
