using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2001: a hold that says nothing of what the held party hears.</summary>
internal static class HoldWithoutMusic
{
    internal const string Id = "TWF2001";

    internal static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A hold without music of its own",
        "'{0}' names no music, so whoever is on hold hears Twilio's stock music and nothing of yours. Add Music = nameof(…), with a [HoldMusic] step.",
        "Flow",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page("voice/api/conference-participant-resource"));
}
