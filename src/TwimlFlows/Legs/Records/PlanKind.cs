namespace TwimlFlows;

/// <summary>What a plan is for.</summary>
internal enum PlanKind
{
    /// <summary>To hold one of the two. Settled when both have landed and the held one has asked for its wait document.</summary>
    Hold,

    /// <summary>To connect them again. Settled when the queue's url was asked for.</summary>
    Resume,

    /// <summary>To send somebody to the end step, whose partner is gone. Settled when that landed.</summary>
    Release,

    /// <summary>To put legs back where they belong, after something failed. Settled as a hold.</summary>
    Return,
}
