using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Says with which content type ASP.NET sends an answer.</summary>
internal static class AnsweredType
{
    internal const string Text = "text/plain";
    internal const string Json = "application/json";

    /// <summary>The content type; null when the answer does not say it for certain.</summary>
    internal static string? Of(Answer answer, Webhook webhook, HostSource source)
    {
        if (IsSaidElsewhere(webhook) || AnswerFilter.MayBeAbout(webhook, source))
        {
            return null;
        }

        return answer.Call?.TargetMethod.Name switch
        {
            null => EvidentTwiml.IsByType(answer.Value.Type) ? Json : answer.Value.Type?.SpecialType == SpecialType.System_String ? Text : null,
            "Text" or "Content" => OfCall(answer.Call),
            "Json" => Json,
            "Ok" => webhook.Mapping is null && !EvidentTwiml.IsByType(answer.Value.Type) ? Text : Json,
            _ => null,
        };
    }

    private static string? OfCall(IInvocationOperation call) => call.Written("contentType") switch
    {
        null => Text,
        { ConstantValue: { HasValue: true, Value: null } } => Text,
        { ConstantValue: { HasValue: true, Value: string type } } => type.Split(';')[0].Trim().ToLowerInvariant(),
        _ => null,
    };

    /// <summary>Whether something else may say it: an attribute, the handler that sets the header itself, or a method of the application's own that may.</summary>
    private static bool IsSaidElsewhere(Webhook webhook) =>
        webhook.Handler.Attribute(KnownNames.Produces) is not null
        || webhook.Handler.ContainingType?.Attribute(KnownNames.Produces) is not null
        || webhook.Body.Descendants().Any(MaySetHeader);

    private static bool MaySetHeader(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "ContentType" or "Headers", ContainingType: var type } } => type.Is(KnownNames.HttpResponse),
        IInvocationOperation { TargetMethod: var method } call when IsOwn(method) =>
            Takes(call.Arguments) || (call.Instance is IInstanceReferenceOperation && (method.ReturnsVoid || method.ReturnType.Is(KnownNames.Task))),
        IObjectCreationOperation creation => IsOwn(creation.Type) && Takes(creation.Arguments),
        _ => false,
    };

    private static bool IsOwn(ISymbol? symbol) => !symbol.IsOfFramework() && !symbol.IsUnder("Twilio") && !symbol.IsUnder(nameof(TwimlFlows));

    /// <summary>Whether the response is among what is handed on.</summary>
    private static bool Takes(ImmutableArray<IArgumentOperation> arguments) => arguments.Any(argument =>
        argument.Value.Unconverted().Type is var type
        && (type.IsOrDerivesFrom(KnownNames.HttpContext) || type.IsOrDerivesFrom(KnownNames.HttpResponse) || type.IsOrDerivesFrom(KnownNames.ControllerBase)));
}
