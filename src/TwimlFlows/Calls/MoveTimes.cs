namespace TwimlFlows;

/// <summary>How long things take that a move has to wait for.</summary>
internal static class MoveTimes
{
    /// <summary>A moved leg lands within a second; after this long it is sent on by hand.</summary>
    internal static readonly TimeSpan Landing = TimeSpan.FromSeconds(3);

    /// <summary>Longer than Twilio takes to answer an update at all.</summary>
    internal static readonly TimeSpan Answer = TimeSpan.FromSeconds(15);

    /// <summary>Longer than a request can be under way, or what nobody waits for any more is carried out.</summary>
    internal static readonly TimeSpan Lateness = TimeSpan.FromSeconds(30);

    /// <summary>A settling leg asks every two seconds; what has not come after this often will not.</summary>
    internal const int MostSettles = 20;
}
