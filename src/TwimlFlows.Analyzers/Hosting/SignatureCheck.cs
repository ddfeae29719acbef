using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Looks for anything that may check who asks: what is not known for certain counts as a check.</summary>
internal static class SignatureCheck
{
    /// <summary>Words in the names of what checks.</summary>
    private static readonly string[] _words = ["Signature", "Valid", "Verif", "Authent", "Authoriz", "Forbid"];

    /// <summary>Calls of ASP.NET on an endpoint by which an application adds code of its own, or asks who it is.</summary>
    private static readonly HashSet<string> _conventions = new(StringComparer.Ordinal)
    {
        "Add", "AddEndpointFilter", "AddEndpointFilterFactory", "Finally", "RequireAuthorization",
    };

    /// <summary>Attributes of ASP.NET that do so.</summary>
    private static readonly HashSet<string> _attributes = new(StringComparer.Ordinal)
    {
        "AuthorizeAttribute", "MiddlewareFilterAttribute", "ServiceFilterAttribute", "TypeFilterAttribute",
    };

    /// <summary>Whether a check may stand anywhere about a webhook.</summary>
    internal static bool MayBeAbout(Webhook webhook, HostSource source)
    {
        if (!source.HasKnownPipeline || webhook.Handler.GetAttributes().Any(MayCheck) || webhook.Body.Descendants().Any(MayCheck))
        {
            return true;
        }

        return webhook.Mapping is null
            ? !source.HasBareControllers || MayCheck(webhook.Handler.ContainingType)
            : RouteConventions.Of(webhook.Mapping) is not { } conventions || conventions.Any(MayCheckAsConvention);
    }

    private static bool MayCheckAsConvention(IInvocationOperation call) =>
        !call.TargetMethod.IsOfFramework() || _conventions.Contains(call.TargetMethod.Name);

    private static bool MayCheck(AttributeData attribute) =>
        attribute.AttributeClass is { } type && (!type.IsOfFramework() || _attributes.Contains(type.Name));

    /// <summary>Whether a controller, or one that it derives from, has a filter on it or is one.</summary>
    private static bool MayCheck(INamedTypeSymbol controller)
    {
        for (var type = controller; type is not null && !type.IsOfFramework(); type = type.BaseType)
        {
            if (type.GetAttributes().Any(MayCheck)
                || type.GetMembers().Any(member => member.Name.StartsWith("OnAction", StringComparison.Ordinal) || member.Name.StartsWith("OnAuthorization", StringComparison.Ordinal))
                || (type.DeclaringSyntaxReferences.IsEmpty && !type.IsUnder("Twilio")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayCheck(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call =>
            HasWord(method.Name) || HasWord(method.ContainingType.Name)
            || (method.Name.Contains("Twilio") && !method.IsUnder("Twilio"))
            || (!method.IsOfFramework() && call.Arguments.Any(argument => IsRequest(argument.Value.Unconverted().Type))),
        IObjectCreationOperation { Type: { } type } => HasWord(type.Name) && !EvidentTwiml.IsByType(type),
        ILiteralOperation { ConstantValue.Value: string text } => text.Contains("Signature"),
        { ConstantValue.Value: 401 or 403 } => true,
        _ => false,
    };

    private static bool HasWord(string name) => _words.Any(name.Contains);

    private static bool IsRequest(ITypeSymbol? type) =>
        type.IsOrDerivesFrom(KnownNames.HttpContext) || type.IsOrDerivesFrom(KnownNames.HttpRequest) || type is { Name: "IHeaderDictionary" };
}
