namespace TwimlFlows;

/// <summary>Where a leg was last proved to be. Only a request that proves it changes it; a ghost never does.</summary>
internal enum LegPosition
{
    /// <summary>It runs a document of the flow's own, or nothing is known.</summary>
    Elsewhere,

    /// <summary>A dialled leg hears a document before it is connected, or may do so.</summary>
    Screened,

    /// <summary>Joined by a Dial with a Number, Client or Sip.</summary>
    Dialled,

    /// <summary>Its parking step was asked for, and no wait document yet.</summary>
    Parking,

    /// <summary>In the call's queue: its wait document was asked for.</summary>
    InQueue,

    /// <summary>In the step in which the partner of a held leg waits.</summary>
    Waiting,

    /// <summary>It fetches its partner out of the queue, and nothing tells yet that they are connected.</summary>
    Fetching,

    /// <summary>Joined by the queue.</summary>
    Bridged,

    /// <summary>Sent to the end step.</summary>
    Released,
}
