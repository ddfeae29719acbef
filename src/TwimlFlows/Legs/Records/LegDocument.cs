namespace TwimlFlows;

/// <summary>What kind of document a leg runs in a call of two legs: what it asks for next has its meaning from that.</summary>
internal enum LegDocument
{
    /// <summary>One of the flow's own, which no move led to.</summary>
    Own,

    /// <summary>The one that enqueues the held leg: what is asked for from it is the way out of the queue.</summary>
    Park,

    /// <summary>What the held leg hears in the queue.</summary>
    Wait,

    /// <summary>The one in which the partner waits: it asks for itself again and again.</summary>
    Other,

    /// <summary>The one that fetches the held leg out of the queue: what is asked for from it is the way out of that Dial.</summary>
    Connect,

    /// <summary>What somebody hears just before being connected.</summary>
    Whisper,

    /// <summary>The one for a leg whose partner is gone.</summary>
    End,
}
