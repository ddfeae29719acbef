using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The project cannot answer requests.</summary>
internal static class NoAspNet
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0034",
        "A flow without ASP.NET",
        "'{0}' is a voice flow, but this project {1}, so no endpoint is generated and Twilio gets 404. {2}.",
        "voice/twiml");
}
