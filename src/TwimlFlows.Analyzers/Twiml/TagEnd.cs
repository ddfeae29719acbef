namespace TwimlFlows.Analyzers.Twiml;

/// <summary>How a start tag ends.</summary>
internal enum TagEnd
{
    /// <summary>With a bracket: content follows.</summary>
    Open,

    /// <summary>With a slash: the element holds nothing.</summary>
    Empty,

    /// <summary>Not at all, or not clearly. Whether the element was to hold anything is not known.</summary>
    Missing,
}
