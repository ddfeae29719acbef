namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>What an element is for.</summary>
internal enum ElementKind
{
    /// <summary>The element around a whole document.</summary>
    Root,

    /// <summary>Something to do.</summary>
    Verb,

    /// <summary>Whom or what a verb is about.</summary>
    Noun,

    /// <summary>How a text is spoken.</summary>
    Ssml,
}
