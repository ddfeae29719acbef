namespace TwimlFlows.Analyzers.Model;

/// <summary>What an operation does.</summary>
internal enum OperationVerb
{
    Call,

    /// <summary>Holds a participant of a room.</summary>
    Hold,

    /// <summary>Brings a participant of a room back from hold.</summary>
    Resume,
    Move,

    /// <summary>Holds one of two legs: it waits in the call's own queue.</summary>
    Park,

    /// <summary>Connects two legs again, one of which is held.</summary>
    Connect,
}
