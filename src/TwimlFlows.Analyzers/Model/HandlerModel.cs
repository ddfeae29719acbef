namespace TwimlFlows.Analyzers.Model;

/// <summary>A method that runs once for each event.</summary>
/// <param name="Name">The method's name, escaped for C#.</param>
/// <param name="IsStatic">Whether it is static.</param>
/// <param name="IsRoomEvent">Whether it listens to a room, else to a leg.</param>
/// <param name="Event">The event's name in the runtime's enum.</param>
/// <param name="Label">Only events of this participant, or null.</param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record HandlerModel(
    string Name,
    bool IsStatic,
    bool IsRoomEvent,
    string Event,
    string? Label,
    EquatableArray<ParameterModel> Parameters);
