using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2010: asks the flow's only step for it, as the two are connected.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectWithoutProofFix)), Shared]
public sealed class ConnectWithoutProofFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ConnectWithoutProof.Id];

    /// <summary>An address that is written out has words for the caller; that is not for a fix to take away.</summary>
    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        marked.Element.Attribute("url") is null && StepChoice.OnlyTaking(marked.Flow, KnownNames.QueueWhisper) is { } step
            ? new LiteralChange($"Play '{step.Name}' as the two are connected", marked.Insert(marked.Element, ("url", marked.LinkTo(step))))
            : null;
}
