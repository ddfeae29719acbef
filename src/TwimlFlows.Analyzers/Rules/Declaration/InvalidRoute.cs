using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The prefix of a flow, or the route of a step, is no plain path.</summary>
internal static class InvalidRoute
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0017",
        "A route that is no path",
        "The route '{0}' of '{1}' {2}, so no request of Twilio's would ever reach it. Write words with letters, digits and hyphens, parted by slashes.",
        "voice/twiml");
}
