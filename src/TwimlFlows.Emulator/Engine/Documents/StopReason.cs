namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>Why a running verb is stopped before its end.</summary>
internal enum StopReason
{
    /// <summary>Another document takes its place from within.</summary>
    Replaced,

    /// <summary>The leg is sent elsewhere over REST.</summary>
    Moved,

    /// <summary>The leg has ended.</summary>
    LegEnded,
}
