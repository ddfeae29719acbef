using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>An accessor, an operator, a local function or the like has an attribute of a step, an operation or a handler.</summary>
internal static class NotAMethod
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0025",
        "A declaration on something that is no method of the flow",
        "'{0}' is {1}, so [{2}] does nothing on it and Twilio gets 404. Declare an ordinary method of the flow.",
        "voice/twiml");
}
