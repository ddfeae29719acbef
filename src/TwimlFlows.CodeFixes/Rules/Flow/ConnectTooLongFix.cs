using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2009: lets a resume wait ten seconds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectTooLongFix)), Shared]
public sealed class ConnectTooLongFix : LiteralFix
{
    private const string Seconds = "10";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ConnectTooLong.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) => new(
        $"Wait {Seconds} seconds",
        marked.Element.Attribute("timeout") is { } timeout
            ? new TextChange(marked.SpanOf(timeout.ValueSpan), Seconds)
            : marked.Insert(marked.Element, ("timeout", Seconds)));
}
