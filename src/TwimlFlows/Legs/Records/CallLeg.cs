namespace TwimlFlows;

/// <summary>What is stored of one of a call's two legs.</summary>
internal sealed class CallLeg
{
    public string Sid { get; set; } = "";

    public LegPosition Position { get; set; }

    /// <summary>The version of the documents it runs; 0 before it was first moved.</summary>
    public int Version { get; set; }

    public bool Ended { get; set; }

    /// <summary>When it last asked for something, or Twilio said that it lives.</summary>
    public DateTimeOffset LastSeen { get; set; }

    /// <summary>Since when it waits in the queue, the last time that it did.</summary>
    public DateTimeOffset? InQueueSince { get; set; }

    /// <summary>When its screening may be over at the earliest.</summary>
    public DateTimeOffset ScreenedUntil { get; set; }

    /// <summary>Twilio tells of its end by itself.</summary>
    public bool ReportsItsEnd { get; set; }

    /// <summary>Releasing it over REST failed, so its own next request has to do.</summary>
    public bool ReleaseFailed { get; set; }

    /// <summary>How often it had to be sent to its place because a document failed, without running one of its own in between.</summary>
    public int Settles { get; set; }

    /// <summary>Whether it is over, or hears its last words.</summary>
    internal bool IsDone => Ended || Position == LegPosition.Released;

    /// <summary>Whether it stays as long as nobody sends it on.</summary>
    internal bool Waits => !Ended && Position is LegPosition.Parking or LegPosition.InQueue or LegPosition.Waiting or LegPosition.Fetching;
}
