namespace TwimlFlows;

/// <summary>How the two legs of a call are joined. It decides which of them can be moved without killing the other.</summary>
internal enum BridgeKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a Dial with a Number, Client or Sip: the dialled leg belongs to that Dial.</summary>
    Dial,

    /// <summary>By an Enqueue and a Dial with its Queue: neither belongs to the other.</summary>
    Queue,
}
