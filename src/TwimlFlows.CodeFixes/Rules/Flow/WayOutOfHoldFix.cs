using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.CodeFixes.Rules.Document;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2003: gives an Enqueue its action; leads on by a Redirect where that is not possible, and nothing or a Hangup stands behind it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WayOutOfHoldFix)), Shared]
public sealed class WayOutOfHoldFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [WayOutOfHold.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        (marked.Element.Name == "Enqueue" ? GiveAction(marked) : null) ?? LeadOn(marked, cancellationToken);

    private static LiteralChange? GiveAction(MarkedElement marked) =>
        marked.Element.Attribute("action") is null && StepChoice.OnlyTaking(marked.Flow, KnownNames.QueueResult) is { } step
            ? new LiteralChange($"Go on with '{step.Name}' after the <Enqueue>", marked.InsertAfter(marked.Element, "waitUrl", ("action", marked.LinkTo(step))))
            : null;

    /// <summary>Any other verb behind it says something that would no longer be heard; that is not for a fix to decide.</summary>
    private static LiteralChange? LeadOn(MarkedElement marked, CancellationToken cancellationToken)
    {
        var way = WayOut.Of(marked.Literal.Document, marked.Element);
        if (way is not ({ Kind: WayOutKind.None } or { Kind: WayOutKind.Verb, Next.Name: "Hangup" })
            || WayOn.Of(marked.Method, marked.Model, cancellationToken) is not { } step)
        {
            return null;
        }

        var redirect = marked.RedirectTo(step);
        return new LiteralChange(
            $"Go on with '{step.Name}' after the <{marked.Element.Name}>",
            way.Next is { } hangup ? new TextChange(marked.SpanOf(hangup.Span), redirect) : marked.InsertBehind(marked.Element, redirect));
    }
}
