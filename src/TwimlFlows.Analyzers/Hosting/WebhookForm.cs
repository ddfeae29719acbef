using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Tells handlers that take what Twilio sends: the call, with something that only Twilio knows.</summary>
internal static class WebhookForm
{
    private const string CallSid = "CallSid";

    private static readonly HashSet<string> _others = new(StringComparer.OrdinalIgnoreCase)
    {
        "AccountSid", "ApiVersion", "CallStatus", "Caller", "DialCallSid", "DialCallStatus", "Digits", "Direction", "From",
        "QueueResult", "QueueSid", "RecordingUrl", "SpeechResult",
    };

    /// <summary>
    /// Whether a handler takes the form of a webhook: by its type, or by the names of its fields, unless a page of the
    /// application's own may post them.
    /// </summary>
    internal static bool IsTakenBy(IMethodSymbol handler, IOperation body, IInvocationOperation? mapping, IReadOnlyList<Answer> answers) =>
        handler.Parameters.Any(parameter => TwilioSdk.IsForm(parameter.Type))
        || ((Names([.. handler.Parameters.Where(IsBound).SelectMany(FieldsOf)]) || Names([.. body.OwnDescendants().Select(ReadField).OfType<string>()]))
            && (TwilioSdk.IsMarked(handler, mapping) || !BrowserForm.MayBeTakenBy(handler, mapping, answers)));

    /// <summary>Whether the parameter is bound from the form, for which ASP.NET wants to see a token against forgery.</summary>
    internal static bool IsBound(IParameterSymbol parameter) => parameter.Attribute(KnownNames.FromForm) is not null;

    private static bool Names(IReadOnlyCollection<string> fields) =>
        fields.Contains(CallSid, StringComparer.OrdinalIgnoreCase) && fields.Any(_others.Contains);

    private static IEnumerable<string> FieldsOf(IParameterSymbol parameter) =>
        parameter.Type.SpecialType != SpecialType.None || parameter.Type.IsOfFramework() || !parameter.Type.GetMembers().OfType<IPropertySymbol>().Any()
            ? [parameter.Attribute(KnownNames.FromForm)?.Named("Name")?.Value as string ?? parameter.Name]
            : parameter.Type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Name);

    private static string? ReadField(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var form }, Arguments: { Length: 1 } names }
        && form.Is(KnownNames.FormCollection)
            ? names[0].Value.ConstantValue.Value as string
            : null;
}
