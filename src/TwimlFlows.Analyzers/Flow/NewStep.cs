namespace TwimlFlows.Analyzers.Flow;

/// <summary>Steps that a flow often lacks, ready to be pasted out of a message.</summary>
internal static class NewStep
{
    /// <summary>The end of a call.</summary>
    internal const string CallOver = "[Step] public Twiml CallOver() => $\"<Say>Goodbye.</Say><Hangup/>\";";

    /// <summary>What a caller hears who is just being connected again.</summary>
    internal const string Connected = "[Step] public Twiml Connected(QueueWhisper you) => $\"<Say>You are connected again.</Say>\";";

    /// <summary>What follows when a parked leg leaves its queue.</summary>
    internal const string Unparked = "[Step] public Twiml Unparked(QueueResult result) => $\"<Say>Goodbye.</Say><Hangup/>\";";
}
