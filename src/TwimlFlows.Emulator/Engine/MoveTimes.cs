namespace TwimlFlows.Emulator.Engine;

/// <summary>How long after a REST update its effects show: measured once on a live call, the fall aside.</summary>
internal static class MoveTimes
{
    /// <summary>The child of a moved parent is gone.</summary>
    public static TimeSpan ChildEnds { get; } = TimeSpan.FromMilliseconds(170);

    /// <summary>The partner of a moved leg takes its way out; unconfirmed, but after the answer to the REST request.</summary>
    public static TimeSpan Fall { get; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The way out of the interrupted verb is requested, although its answer no longer counts.</summary>
    public static TimeSpan WayOut { get; } = TimeSpan.FromMilliseconds(320);

    /// <summary>The new document is requested.</summary>
    public static TimeSpan Landing { get; } = TimeSpan.FromMilliseconds(650);
}
