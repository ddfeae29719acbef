namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>Whether an element holds text.</summary>
internal enum TextRule
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>It may.</summary>
    Optional,

    /// <summary>It must, unless something else stands for the text.</summary>
    Required,
}
