using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A hold names steps of both ways to hold.</summary>
internal static class RoomMixedWithLegs
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0008",
        "A hold in a room and between two legs at once",
        "'{0}' names Music, which only a room plays, and {1}, which only two legs have, so it cannot tell where the caller would wait. Take one of them out.",
        "voice/twiml/enqueue");
}
