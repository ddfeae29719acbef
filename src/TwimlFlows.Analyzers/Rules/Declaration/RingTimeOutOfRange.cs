using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A call rings for a time that Twilio does not take.</summary>
internal static class RingTimeOutOfRange
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0035",
        "A ringing time that Twilio refuses",
        "'{0}' lets the phone ring for {1} seconds, and Twilio takes 1 to 600: it refuses the call with 21208, and nobody is rung. Write a Timeout of that range.",
        "voice/api/call-resource");
}
