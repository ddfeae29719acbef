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
            case "Use" or "MapWhen" or "IStartupFilter" or "FallbackPolicy" or "SetFallbackPolicy":
                return HostTraits.ChecksAll;
            case "MapControllers" or "MapControllerRoute" or "MapDefaultControllerRoute" or "MapAreaControllerRoute":
                return name.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Parent is ExpressionStatementSyntax
                    ? HostTraits.MapsControllers
                    : HostTraits.ChecksControllers;
            case "Filters" when name.Parent is MemberAccessExpressionSyntax:
                return HostTraits.ChecksControllers | HostTraits.ChangesAnswers;
            case var text when text.EndsWith("Formatters", StringComparison.Ordinal):
                return HostTraits.ChangesAnswers;
            case "MapTwimlFlows" or "RequireTwilioSignature":
                return HostTraits.MapsWebhooks;
            case "ForwardedHeaders" or "UseForwardedHeaders" or "ForwardedHeadersOptions":
                return HostTraits.TrustsProxy;
            case var text when IsCalled(name) && KnownMiddleware.MayCheck(text):
                return HostTraits.ChecksAll;
            default:
                return HostTraits.None;
        }
    }

    private static bool IsCalled(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax => true,
        MemberAccessExpressionSyntax access => access.Name == name && access.Parent is InvocationExpressionSyntax,
        MemberBindingExpressionSyntax binding => binding.Parent is InvocationExpressionSyntax,
        _ => false,
    };
}
