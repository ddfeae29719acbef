using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Reads what a file says about the host, by names alone: whatever has such a name counts.</summary>
internal static class HostTraitsReader
{
    internal static HostTraits Read(SyntaxTree file) =>
        file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Aggregate(HostTraits.None, static (all, name) => all | Of(name));

    private static HostTraits Of(SimpleNameSyntax name)
    {
        switch (name.Identifier.ValueText)
        {
            case "CreateBuilder" or "CreateSlimBuilder" or "CreateEmptyBuilder" or "CreateDefaultBuilder":
                return HostTraits.BuildsHost;
            case "Use" or "UseMiddleware" or "UseWhen" or "MapWhen" or "IStartupFilter" or "FallbackPolicy" or "SetFallbackPolicy":
                return HostTraits.ChecksAll;
            case "MapControllers" or "MapControllerRoute" or "MapDefaultControllerRoute" or "MapAreaControllerRoute":
                return name.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Parent is ExpressionStatementSyntax
                    ? HostTraits.MapsControllers
                    : HostTraits.ChecksControllers;
            case "Filters" when name.Parent is MemberAccessExpressionSyntax:
                return HostTraits.ChecksControllers;
            case "MapTwimlFlows" or "RequireTwilioSignature":
                return HostTraits.MapsWebhooks;
            case "ForwardedHeaders" or "UseForwardedHeaders" or "ForwardedHeadersOptions":
                return HostTraits.TrustsProxy;
            case not "UseTwilioEmulator" and var text when text.StartsWith("Use", StringComparison.Ordinal) && (text.Contains("Twilio") || text.Contains("Signature") || text.Contains("Validat")):
                return HostTraits.ChecksAll;
            default:
                return HostTraits.None;
        }
    }
}
