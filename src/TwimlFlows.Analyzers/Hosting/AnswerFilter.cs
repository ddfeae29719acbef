using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Looks for anything that may make another answer of what a handler gives; what Twilio's packages and TwimlFlows add does not.</summary>
internal static class AnswerFilter
{
    /// <summary>Calls of ASP.NET on an endpoint by which an application adds code of its own.</summary>
    private static readonly HashSet<string> _conventions = new(StringComparer.Ordinal) { "Add", "AddEndpointFilter", "AddEndpointFilterFactory", "Finally" };

    /// <summary>Attributes of ASP.NET that do so.</summary>
    private static readonly HashSet<string> _attributes = new(StringComparer.Ordinal) { "MiddlewareFilterAttribute", "ServiceFilterAttribute", "TypeFilterAttribute" };

    /// <summary>Whether a filter, or an output formatter of the application's own, may stand behind a webhook.</summary>
    internal static bool MayBeAbout(Webhook webhook, HostSource source) => webhook.Mapping is { } mapping
        ? RouteConventions.Of(mapping) is not { } conventions || conventions.Any(MayChange)
        : source.ChangesAnswers || webhook.Handler.GetAttributes().Any(MayChange) || MayChange(webhook.Handler.ContainingType);

    private static bool MayChange(IInvocationOperation call) =>
        call.TargetMethod is var method
        && (method.IsOfFramework()
            ? _conventions.Contains(method.Name) && !method.TypeArguments.Any(filter => filter.IsUnder("Twilio"))
            : !method.IsUnder("Twilio") && !method.IsUnder(nameof(TwimlFlows)));

    private static bool MayChange(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (type.IsOfFramework() ? _attributes.Contains(type.Name) : !type.IsUnder("Twilio") && type.AllInterfaces.Any(one => one.Name == "IFilterMetadata"));

    /// <summary>Whether a controller, or one that it derives from, has a filter on it or is one.</summary>
    private static bool MayChange(INamedTypeSymbol controller)
    {
        for (var type = controller; type is not null && !type.IsOfFramework() && !type.IsUnder("Twilio"); type = type.BaseType)
        {
            if (type.GetAttributes().Any(MayChange)
                || type.DeclaringSyntaxReferences.IsEmpty
                || type.GetMembers().Any(member => member.Name.StartsWith("OnAction", StringComparison.Ordinal) || member.Name.StartsWith("OnResult", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
