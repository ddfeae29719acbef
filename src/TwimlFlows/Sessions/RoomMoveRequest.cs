using System.ComponentModel;

namespace TwimlFlows;

/// <summary>A leg's request for a document, as far as a move of that leg is concerned.</summary>
/// <param name="Leg">The leg.</param>
/// <param name="Status">Its state.</param>
/// <param name="Landing">The value of <see cref="FlowSessions.LandingArgument"/> in the link, or null.</param>
/// <param name="Target">The link that was asked for.</param>
/// <param name="EndsRoomDial">Whether the request reports the end of a Dial that led into a room: it has a DialCallStatus and no DialCallSid.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct RoomMoveRequest(CallSid Leg, CallStatus Status, string? Landing, Link Target, bool EndsRoomDial);
