using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2018, TWF2019: writes the link to a step instead of its address.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddressFix)), Shared]
public sealed class AddressFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AddressOfStep.Id, AddressOfNoStep.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken)
    {
        var addresses = WrittenAddress.In([marked.Literal], marked.Flow, cancellationToken)
            .Where(address => address.Url.Element.Element == marked.Element && (address.Step is not null) == (marked.Rule == AddressOfStep.Id) && address.Linked is not null)
            .ToList();
        return addresses.Count == 0 ? null : new LiteralChange(
            $"Link to '{addresses[0].Linked!.Name}'",
            [.. addresses.Select(address => new TextChange(marked.SpanOf(address.PathSpan), marked.Style.Hole(address.LinkTo(address.Linked!))))]);
    }
}
