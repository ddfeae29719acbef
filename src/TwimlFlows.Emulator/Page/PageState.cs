using System.Text.Json.Serialization;

namespace TwimlFlows.Emulator.Page;

/// <summary>What the page shows: everything as it is now, and what happened since the page asked last.</summary>
internal sealed record PageState(
    double Now,
    IReadOnlyList<PhoneState> Phones,
    IReadOnlyList<LegState> Legs,
    IReadOnlyList<RoomState> Rooms,
    IReadOnlyList<EventState> Events,
    int Next);

/// <summary>A telephone: whom it can call, what it is in, and what it hears.</summary>
internal sealed record PhoneState(string Name, string Number, IReadOnlyList<TargetState> Targets, string Status, string Hears, bool Rings, bool Held);

/// <summary>Somebody to call: the number, and whose it is.</summary>
internal sealed record TargetState(string Number, string Name);

/// <summary>A leg that is not over.</summary>
internal sealed record LegState(string CallSid, string Name, string Status, string Hears, string? Room, bool Held);

/// <summary>A room that is not over.</summary>
internal sealed record RoomState(string Sid, string Name, string Status, IReadOnlyList<ParticipantState> Participants);

/// <summary>Somebody in a room.</summary>
internal sealed record ParticipantState(string Name, bool Held, bool Muted);

/// <summary>Something that happened, in words.</summary>
internal sealed record EventState(double At, string? Lane, string Kind, string Text);

/// <summary>Why something could not be done.</summary>
internal sealed record PageProblem(string Message);

/// <summary>Writes the page's data without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageState))]
[JsonSerializable(typeof(PageProblem))]
internal sealed partial class PageJson : JsonSerializerContext;
