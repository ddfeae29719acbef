namespace TwimlFlows.Analyzers.Flow;

/// <summary>Where a document runs: what it may hold depends on that.</summary>
internal enum DocumentPlace
{
    /// <summary>It controls the call.</summary>
    Call,

    /// <summary>It is played to people on hold in a room.</summary>
    OnHold,

    /// <summary>It is played to people who wait for a room to start.</summary>
    InRoom,

    /// <summary>It is played to people who wait in a queue.</summary>
    InQueue,

    /// <summary>It is played to a called party before it is joined to the caller.</summary>
    CalledParty,

    /// <summary>It is played to the first in a queue before somebody is joined to them.</summary>
    QueueWhisper,
}
