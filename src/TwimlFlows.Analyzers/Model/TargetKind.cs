namespace TwimlFlows.Analyzers.Model;

/// <summary>How a place says what it leads to.</summary>
internal enum TargetKind
{
    /// <summary>By something that is not followed.</summary>
    Unknown,

    /// <summary>By the name of a member of the flow: a step, or a helper.</summary>
    Member,

    /// <summary>By the name of a member of To.</summary>
    Link,

    /// <summary>By an address that is written out.</summary>
    Address,
}
