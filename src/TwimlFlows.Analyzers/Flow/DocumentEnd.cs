namespace TwimlFlows.Analyzers.Flow;

/// <summary>How a document ends when nobody interrupts it.</summary>
internal enum DocumentEnd
{
    /// <summary>Its last verb is over: Twilio hangs up, or a room falls silent.</summary>
    RunsOut,

    /// <summary>With a Hangup or a Reject.</summary>
    HangsUp,

    /// <summary>With a Redirect.</summary>
    LeadsOn,

    /// <summary>With a Leave, which takes whoever waits in a queue out of it.</summary>
    Leaves,
}
