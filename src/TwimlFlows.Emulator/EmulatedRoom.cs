namespace TwimlFlows.Emulator;

/// <summary>A room as it was at one moment.</summary>
/// <param name="Sid">The conference's SID.</param>
/// <param name="Name">Its friendly name.</param>
/// <param name="Status">init, in-progress or completed.</param>
/// <param name="HasStarted">Whether its participants could talk.</param>
/// <param name="Participants">Who was in, in the order of joining.</param>
public sealed record EmulatedRoom(
    string Sid, string Name, string Status, bool HasStarted, IReadOnlyList<EmulatedParticipant> Participants);
