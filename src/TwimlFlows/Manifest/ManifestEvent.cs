namespace TwimlFlows;

/// <summary>An event that a flow listens to.</summary>
/// <param name="Event">The event, such as <c>RoomEvent.Join</c>.</param>
/// <param name="Label">The participant whose events alone are meant, or null.</param>
/// <param name="Handler">The name of the method that runs.</param>
/// <param name="Operations">The operations of the flow that the method calls, as far as they are written in it.</param>
public sealed record ManifestEvent(string Event, string? Label, string Handler, IReadOnlyList<string> Operations);
