using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>TWF0008: takes out the half that the operation's parameters are not for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RoomMixedWithLegsFix)), Shared]
public sealed class RoomMixedWithLegsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RoomMixedWithLegs.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await OperationSyntax.FindAsync(context).ConfigureAwait(false) is not { } syntax)
        {
            return;
        }

        // With the parameters of both, or of neither, only its author knows what is meant.
        var (title, arguments) = syntax.Operation.Roles switch
        {
            { Leg: not null, Room: null } => ("Hold between two legs", new[] { "Music" }),
            { Leg: null, Room: not null, Who: not null } => ("Hold in a room", ["Park", "Other", "End"]),
            _ => ("", []),
        };
        if (arguments.Length > 0)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(syntax.Without(arguments))),
                    nameof(RoomMixedWithLegsFix)),
                context.Diagnostics);
        }
    }
}
