using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>What the sources of a project say about its host, wherever they say it; read when first asked.</summary>
internal sealed class HostSource(Compilation compilation)
{
    /// <summary>A file says the same until somebody edits it, and most files outlive many compilations.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<HostTraits>> _files = new();

    private readonly Lazy<HostTraits> _traits = new(() => compilation.SyntaxTrees
        .Aggregate(HostTraits.None, (all, file) => all | _files.GetValue(file, static one => new StrongBox<HostTraits>(HostTraitsReader.Read(one))).Value));

    /// <summary>Whether the host is made in this project, and nothing that it sets for all requests may check them.</summary>
    internal bool HasKnownPipeline => Has(HostTraits.BuildsHost) && !Has(HostTraits.ChecksAll);

    /// <summary>Whether controllers are mapped here, with nothing said about all of them, and no filter for all.</summary>
    internal bool HasBareControllers => Has(HostTraits.MapsControllers) && !Has(HostTraits.ChecksControllers);

    /// <summary>Whether flows, or webhooks of the application's own, are mapped here.</summary>
    internal bool MapsWebhooks => Has(HostTraits.MapsWebhooks);

    /// <summary>Whether the host is told what a proxy says about the request.</summary>
    internal bool TrustsProxy => Has(HostTraits.TrustsProxy);

    /// <summary>Whether something is added that makes answers of what actions give.</summary>
    internal bool ChangesAnswers => Has(HostTraits.ChangesAnswers);

    private bool Has(HostTraits trait) => (_traits.Value & trait) != 0;
}
