using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An event handler of a leg asks for a participant's label.</summary>
internal static class LabelOnLegEvent
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0022",
        "A label on the event of a leg",
        "'{0}' listens to the leg event '{1}' with a Label, but a label belongs to a participant of a room, so the handler would run for every leg. Take the Label out, or listen to a RoomEvent.",
        "voice/api/call-resource#statuscallback");
}
