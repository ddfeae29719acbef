namespace TwimlFlows;

/// <summary>Somebody in a room.</summary>
/// <param name="CallSid">The participant's leg.</param>
/// <param name="Label">The participant's label, or null.</param>
/// <param name="IsHeld">Whether the participant is on hold.</param>
/// <param name="IsMuted">Whether the participant is muted.</param>
/// <param name="EndsRoomOnExit">Whether the room ends when the participant leaves.</param>
public sealed record ParticipantState(CallSid CallSid, ParticipantLabel? Label, bool IsHeld, bool IsMuted, bool EndsRoomOnExit);
