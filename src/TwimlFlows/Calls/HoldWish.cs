namespace TwimlFlows;

/// <summary>What somebody wants of a participant; equal wishes are one.</summary>
internal sealed record HoldWish(RoomName Room, ParticipantLabel Who, bool Hold, Link? Music)
{
    /// <summary>The wish came true by our update.</summary>
    internal OperationOutcome Done => Hold ? OperationOutcome.Held : OperationOutcome.Resumed;

    /// <summary>It was so before.</summary>
    internal OperationOutcome DoneBefore => Hold ? OperationOutcome.AlreadyHeld : OperationOutcome.NotHeld;

    internal string Name => Hold ? "hold" : "resume";
}
