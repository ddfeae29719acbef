using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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

    /// <summary>Whether a handler is marked as Twilio's: by an attribute or a base of Twilio's packages, or by what checks the signature where it is mapped.</summary>
    internal static bool IsMarked(IMethodSymbol handler, IInvocationOperation? mapping) =>
        handler.GetAttributes().Concat(handler.ContainingType.GetAttributes()).Any(attribute => attribute.AttributeClass.IsUnder("Twilio"))
        || handler.ContainingType.BaseType.IsUnder("Twilio")
        || (mapping is not null && RouteConventions.Of(mapping)?.Any(IsOfTwilio) == true);

    private static bool IsOfTwilio(IInvocationOperation convention) =>
        convention.TargetMethod is var method
        && (method.IsUnder("Twilio") || method.IsUnder(nameof(TwimlFlows)) || method.TypeArguments.Any(filter => filter.IsUnder("Twilio")));

    /// <summary>Whether a method takes the account's token or a key's secret: as <c>authToken</c>, or as the <c>password</c> of its requests.</summary>
    internal static bool TakesSecret(IMethodSymbol method) =>
        method.ContainingType?.Name is "TwilioClient" or "TwilioRestClient" or "RequestValidator" && method.IsUnder("Twilio");
}
