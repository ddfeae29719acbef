using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Hosting;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3004: an endpoint that asks Twilio for a token which only forms of a browser have.</summary>
internal sealed class AntiforgeryOnWebhook : WebhookRule
{
    internal const string Id = "TWF3004";

    /// <summary>The order that the attributes of ASP.NET have when none is written.</summary>
    private const int DefaultOrder = 1000;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A webhook that asks for an antiforgery token",
        "{0}, and Twilio has none: every request is refused, and the caller hears an error message. {1}; the signature tells where a request comes from.",
        DiagnosticSeverity.Error,
        HelpLink.Error(11200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(Webhook webhook, HostSource source, CancellationToken cancellationToken)
    {
        if (webhook.Mapping is not null)
        {
            // Of one that checks nothing TWF3001 speaks: with the signature it needs no token either.
            return webhook.Handler.Parameters.Any(BindsForm)
                && SignatureCheck.MayBeAbout(webhook, source)
                && !webhook.Handler.GetAttributes().Any(Decides)
                && RouteConventions.Of(webhook.Mapping)?.Any(Decides) == false
                    ? [Diagnostic.Create(_descriptor, webhook.Location, "An endpoint that binds the form wants an antiforgery token", "Add RequireTwilioSignature() to it, which asks for none, or DisableAntiforgery()")]
                    : [];
        }

        return Deciding(webhook.Handler) is { } attribute && Demands(attribute, webhook.Handler)
            ? [Diagnostic.Create(_descriptor, attribute.LocationOf(webhook.Handler, cancellationToken), $"This makes '{webhook.Name}' ask for an antiforgery token", "Take it away from there, or write [IgnoreAntiforgeryToken]")]
            : [];
    }

    /// <summary>
    /// The attribute that decides for an action: ASP.NET follows the one with the highest order, and of those with the same
    /// that of the action before that of its controller. Of two in one place nothing says which comes last, so one that asks for
    /// no token is believed.
    /// </summary>
    private static AttributeData? Deciding(IMethodSymbol action) =>
        action.GetAttributes().Select(attribute => (Attribute: attribute, IsOwn: true))
            .Concat(action.ContainingType.GetAttributes().Select(attribute => (Attribute: attribute, IsOwn: false)))
            .Where(one => Decides(one.Attribute))
            .OrderByDescending(one => one.Attribute.Named("Order")?.Value as int? ?? DefaultOrder)
            .ThenByDescending(one => one.IsOwn)
            .ThenBy(one => Demands(one.Attribute, action))
            .FirstOrDefault().Attribute;

    private static bool BindsForm(IParameterSymbol parameter) =>
        WebhookForm.IsBound(parameter) || (parameter.Type.IsOfFramework() && parameter.Type.Name is "IFormCollection" or "IFormFile" or "IFormFileCollection");

    /// <summary>Whether a call may say that no token is needed: one that says so, as the check of signatures does, and one that nobody knows.</summary>
    private static bool Decides(IInvocationOperation call) =>
        !call.TargetMethod.IsOfFramework() || call.TargetMethod.Name is "DisableAntiforgery" or "WithMetadata" or "Add" or "Finally";

    private static bool Decides(AttributeData attribute) => attribute.AttributeClass?.Name
        is "IgnoreAntiforgeryTokenAttribute" or "RequireAntiforgeryTokenAttribute" or "ValidateAntiForgeryTokenAttribute" or "AutoValidateAntiforgeryTokenAttribute";

    private static bool Demands(AttributeData attribute, IMethodSymbol action) => attribute.AttributeClass?.Name switch
    {
        "ValidateAntiForgeryTokenAttribute" => true,
        "AutoValidateAntiforgeryTokenAttribute" => !MayBeAskedByGet(action),
        _ => false,
    };

    /// <summary>Whether a request may come that only reads, of which the second attribute wants no token. Without a method on it an action takes all.</summary>
    private static bool MayBeAskedByGet(IMethodSymbol action)
    {
        var methods = action.GetAttributes().Where(attribute => attribute.AttributeClass?.AllInterfaces.Any(one => one.Name == "IActionHttpMethodProvider") == true).ToList();
        return methods.Count == 0 || !methods.TrueForAll(attribute => attribute.AttributeClass!.Name is "HttpPostAttribute" or "HttpPutAttribute" or "HttpPatchAttribute" or "HttpDeleteAttribute");
    }
}
