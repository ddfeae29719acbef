using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An event handler names no member of the enum.</summary>
internal static class EventUnknown
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0023",
        "An event that does not exist",
        "'{0}' listens to an event that does not exist, so it would never run and nobody would be told. Name a member of RoomEvent or LegEvent.",
        "voice/twiml/conference#statuscallbackevent");
}
