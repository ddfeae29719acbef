using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0008: takes out the half that the operation's parameters are not for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RoomMixedWithLegsFix)), Shared]
public sealed class RoomMixedWithLegsFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RoomMixedWithLegs.Descriptor.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        from syntax in OperationSyntax.At(marked, cancellationToken)
        let half = HalfOf(syntax)
        where half.Arguments.Length > 0
        select new SyntaxChange(half.Title, syntax.Without(half.Arguments));

    /// <summary>With the parameters of both, or of neither, only its author knows what is meant.</summary>
    private static (string Title, string[] Arguments) HalfOf(OperationSyntax syntax) => syntax.Operation.Roles switch
    {
        { Leg: not null, Room: null } => ("Hold between two legs", ["Music"]),
        { Leg: null, Room: not null, Who: not null } => ("Hold in a room", ["Park", "Other", "End"]),
        _ => ("", []),
    };
}
