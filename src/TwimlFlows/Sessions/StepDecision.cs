using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What to do with a leg's request for a document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum StepDecision
{
    /// <summary>Run the step.</summary>
    Run,

    /// <summary>The leg is being moved, and this is its way out of what it left: run nothing, answer the settling document.</summary>
    Settle,
}
