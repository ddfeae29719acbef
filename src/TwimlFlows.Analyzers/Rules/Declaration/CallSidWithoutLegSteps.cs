using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The parameters of a hold or a resume are those of two legs, its attribute is that of a room.</summary>
internal static class CallSidWithoutLegSteps
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0009",
        "A CallSid where a room is declared",
        "'{0}' takes the CallSid of a leg, but names no {1}, so nobody would be {2}. Write [{3}({1} = nameof(…), Other = nameof(…))] for two legs, or take a RoomName and a ParticipantLabel for a room.",
        "voice/twiml/enqueue");
}
