namespace TwimlFlows.Analyzers.Flow;

/// <summary>How a call goes on when a verb is over.</summary>
internal enum WayOutKind
{
    /// <summary>Not at all: the document ends.</summary>
    None,

    /// <summary>By a link to this app.</summary>
    Link,

    /// <summary>By an address that is written out, and is therefore no link.</summary>
    Address,

    /// <summary>By the verb that follows, which is no Redirect.</summary>
    Verb,

    /// <summary>By something whose content is not seen here.</summary>
    Unknown,
}
