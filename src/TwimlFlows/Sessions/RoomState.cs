namespace TwimlFlows;

/// <summary>A room as the session knows it.</summary>
/// <param name="Room">Its name.</param>
/// <param name="ConferenceSid">Its id; a later room of the same name has another.</param>
/// <param name="HasStarted">Whether its participants hear each other, rather than wait music.</param>
/// <param name="HasEnded">Whether it is over.</param>
/// <param name="Participants">Who is in, in the order in which they came.</param>
public sealed record RoomState(
    RoomName Room,
    ConferenceSid ConferenceSid,
    bool HasStarted,
    bool HasEnded,
    IReadOnlyList<ParticipantState> Participants);
