using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What the address of a request is for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CallRequestPurpose
{
    /// <summary>A step.</summary>
    Step,

    /// <summary>A step for people who wait.</summary>
    Wait,

    /// <summary>The settling document.</summary>
    Settle,
}
