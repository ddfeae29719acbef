namespace TwimlFlows.Emulator;

/// <summary>A participant of a room as it was at one moment.</summary>
/// <param name="CallSid">Its leg.</param>
/// <param name="Label">Its label, or null.</param>
/// <param name="IsHeld">Whether it was on hold.</param>
/// <param name="IsMuted">Whether it was muted.</param>
/// <param name="EndConferenceOnExit">Whether the room ends when it leaves.</param>
public sealed record EmulatedParticipant(string CallSid, string? Label, bool IsHeld, bool IsMuted, bool EndConferenceOnExit);
