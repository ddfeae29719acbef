using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What a leg's request for a document is answered with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum LegAnswerKind
{
    /// <summary>The step's own document.</summary>
    Run,

    /// <summary>The settling document: a short pause, and the question again.</summary>
    Settle,

    /// <summary>A Redirect to another link.</summary>
    GoTo,

    /// <summary>Leave: out of the queue.</summary>
    Leave,

    /// <summary>An apology and a hang-up: nothing is known of the leg.</summary>
    Apologise,
}
