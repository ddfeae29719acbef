using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2005 and TWF2012: lets a document that just stops ask for its own step again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskAgainFix)), Shared]
public sealed class AskAgainFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [OtherEnds.Id, RoomFallsSilent.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        marked.Literal.Step is { } step && DocumentRun.Of(marked.Literal.Document) is { End: DocumentEnd.RunsOut, Last: { } last } && last == marked.Element
            ? new LiteralChange($"Ask for {step.Name} again", marked.InsertBehind(last, marked.Style.Redirect(LinkTo(step))))
            : null;

    /// <summary>The link to a step from inside it: its own arguments are at hand there, under the names they have in the link.</summary>
    private static string LinkTo(IMethodSymbol step)
    {
        var arguments = step.Parameters.Where(parameter => ParameterParser.Parse(parameter).IsLinkArgument).Select(parameter => parameter.Name.Escaped()).ToList();
        return arguments.Count == 0 ? step.Name : $"To.{step.Name}({string.Join(", ", arguments)})";
    }
}
