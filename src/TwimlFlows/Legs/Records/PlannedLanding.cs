namespace TwimlFlows;

/// <summary>Where a plan sends one leg.</summary>
internal sealed class PlannedLanding
{
    public string Leg { get; set; } = "";

    public LegDocument Kind { get; set; }

    /// <summary>The step's path and query with all its link arguments, without the stamp.</summary>
    public string Link { get; set; } = "";

    /// <summary>The version of the documents that the leg runs from here on. It travels in every link of theirs.</summary>
    public int Version { get; set; }

    /// <summary>Whether REST sends it. If not, it falls out of its Dial or Enqueue and is sent on when it asks for its way out.</summary>
    public bool IsMoved { get; set; }

    /// <summary>The landing was asked for.</summary>
    public bool Landed { get; set; }
}
