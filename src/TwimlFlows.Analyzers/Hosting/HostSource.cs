using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>What the sources of a project say about its host, wherever they say it; read when first asked, and by names alone.</summary>
internal sealed class HostSource(Compilation compilation)
{
    private readonly Lazy<Names> _names = new(() => Names.In(compilation));

    /// <summary>Whether the host is made in this project, and nothing of the application's own looks at requests before their endpoints do.</summary>
    internal bool HasKnownPipeline => _names.Value is { BuildsHost: true, HasMiddleware: false };

    /// <summary>Whether controllers are mapped here, with nothing said about all of them, and no filter of the application's own.</summary>
    internal bool HasBareControllers => _names.Value is { MapsControllers: true, HasFilters: false };

    /// <summary>Whether flows, or webhooks of the application's own, are mapped here.</summary>
    internal bool MapsWebhooks => _names.Value.HasWebhooks;

    /// <summary>Whether the host is told what a proxy says about the request.</summary>
    internal bool TrustsProxy => _names.Value.HasForwardedHeaders;

    private sealed class Names
    {
        internal bool BuildsHost { get; private set; }

        internal bool HasMiddleware { get; private set; }

        internal bool MapsControllers { get; private set; }

        internal bool HasFilters { get; private set; }

        internal bool HasWebhooks { get; private set; }

        internal bool HasForwardedHeaders { get; private set; }

        internal static Names In(Compilation compilation)
        {
            var names = new Names();
            foreach (var name in compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<SimpleNameSyntax>())
            {
                names.Add(name, name.Identifier.ValueText);
            }

            return names;
        }

        private void Add(SimpleNameSyntax syntax, string text)
        {
            switch (text)
            {
                case "CreateBuilder" or "CreateSlimBuilder" or "CreateEmptyBuilder":
                    BuildsHost = true;
                    break;
                case "Use" or "UseMiddleware" or "UseWhen" or "MapWhen" or "IStartupFilter":
                    HasMiddleware = true;
                    break;
                case "Filters" when syntax.Parent is MemberAccessExpressionSyntax:
                    HasFilters = true;
                    break;
                case "MapControllers" or "MapControllerRoute" or "MapDefaultControllerRoute" or "MapAreaControllerRoute":
                    MapsControllers = true;
                    HasFilters |= syntax.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Parent is not ExpressionStatementSyntax;
                    break;
                case "ForwardedHeaders" or "UseForwardedHeaders" or "ForwardedHeadersOptions":
                    HasForwardedHeaders = true;
                    break;
                case "MapTwimlFlows" or "RequireTwilioSignature":
                    HasWebhooks = true;
                    break;
                case not "UseTwilioEmulator" when text.StartsWith("Use", StringComparison.Ordinal) && (text.Contains("Twilio") || text.Contains("Signature") || text.Contains("Validat")):
                    HasMiddleware = true;
                    break;
            }
        }
    }
}
