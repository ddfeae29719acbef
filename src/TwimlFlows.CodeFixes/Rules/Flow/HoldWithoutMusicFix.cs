using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.CodeFixes.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2001: names the flow's only hold music.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HoldWithoutMusicFix)), Shared]
public sealed class HoldWithoutMusicFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [HoldWithoutMusic.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from syntax in OperationSyntax.At(marked, cancellationToken)
        let music = StepChoice.OnlyHoldMusic(syntax.Operation.Method.ContainingType, isOwnLink: false)
        where music is not null
        select new SyntaxChange($"Play '{music.Name}' to whoever is on hold", syntax.With("Music", music.Name));
}
