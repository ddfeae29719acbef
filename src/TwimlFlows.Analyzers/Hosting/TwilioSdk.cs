using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>What is known by name of the packages Twilio and Twilio.AspNet; a project need not have them.</summary>
internal static class TwilioSdk
{
    /// <summary>Whether the type is a document that the SDK builds: <c>VoiceResponse</c> and its relatives.</summary>
    internal static bool IsDocument(ITypeSymbol? type) => type.IsOrDerivesFrom("Twilio.TwiML.TwiML");

    /// <summary>Whether the type is an answer that holds a document, with the right content type.</summary>
    internal static bool IsAnswer(ITypeSymbol? type) => type is { Name: "TwiMLResult" } && type.IsUnder("Twilio");

    /// <summary>Whether the type holds the form of a webhook.</summary>
    internal static bool IsForm(ITypeSymbol? type) => type.IsOrDerivesFrom("Twilio.AspNet.Common.TwilioRequest");

    /// <summary>Whether a method takes the account's token or a key's secret: as <c>authToken</c>, or as the <c>password</c> of its requests.</summary>
    internal static bool TakesSecret(IMethodSymbol method) =>
        method.ContainingType?.Name is "TwilioClient" or "TwilioRestClient" or "RequestValidator" && method.IsUnder("Twilio");
}
