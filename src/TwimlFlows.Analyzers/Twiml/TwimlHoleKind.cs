namespace TwimlFlows.Analyzers.Twiml;

/// <summary>What becomes of a hole.</summary>
internal enum TwimlHoleKind
{
    /// <summary>Text or a value: it is escaped and can never be markup.</summary>
    Value,

    /// <summary>A link to a step.</summary>
    Link,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>TwiML of its own, whose content is not seen here.</summary>
    Fragment,

    /// <summary>Part of a text that is no <c>Twiml</c>, of which is not known what it holds or whether it is escaped.</summary>
    Unknown,
}
