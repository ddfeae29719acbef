namespace TwimlFlows;

/// <summary>What became of a plan that has been open for long.</summary>
internal enum PlanFate
{
    /// <summary>Twilio does not say, or it may still go on by itself.</summary>
    Unknown,

    /// <summary>It is out of the way.</summary>
    Closed,

    /// <summary>One of the two has landed, and the other lives and never came.</summary>
    HalfDone,
}
