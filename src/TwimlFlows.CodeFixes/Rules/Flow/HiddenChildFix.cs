using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Rules.Flow;

namespace TwimlFlows.CodeFixes.Rules.Flow;

/// <summary>TWF2004: lets the noun report to the flow; a number that is the Dial's text becomes a noun first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HiddenChildFix)), Shared]
public sealed class HiddenChildFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [HiddenChild.Id];

    private protected override LiteralChange? ChangeFor(MarkedElement marked, CancellationToken cancellationToken) =>
        marked.Element.Name == "Dial" ? WrapNumber(marked) : Complete(marked);

    private static LiteralChange? WrapNumber(MarkedElement marked)
    {
        var children = marked.Element.Children.Where(child => child.IsSomething).ToList();
        if (!children.All(LegDials.IsText))
        {
            return null;
        }

        var content = TextSpan.FromBounds(marked.SpanOf(children[0].Span).Start, marked.SpanOf(children[children.Count - 1].Span).End);
        var text = marked.Source.ToString(content);
        var attributes = $"{marked.Style.Attribute("statusCallback", LinkToEvents(marked))} {marked.Style.Attribute("statusCallbackEvent", HiddenChild.Events)}";

        // A Dial that has its line to itself gets three, as one would write them.
        var lineBreak = text.Contains('\n') ? "" : marked.LineBreakBefore(marked.Element);
        var (start, end) = lineBreak.Length > 0 ? (lineBreak + "  ", lineBreak) : ("", "");
        return new LiteralChange(
            "Dial a <Number> that reports to this flow",
            new TextChange(content, text.Replace(text.Trim(), $"{start}<Number {attributes}>{text.Trim()}</Number>{end}")));
    }

    /// <summary>An address that is written out has somebody who listens there; that is not for a fix to take away.</summary>
    private static LiteralChange? Complete(MarkedElement marked)
    {
        var noun = marked.Element;
        if (noun.Attribute("statusCallback") is { IsWrittenOut: true })
        {
            return null;
        }

        var changes = new List<TextChange>();
        var missing = new List<(string Name, string Value)>();
        if (noun.Attribute("statusCallback") is null)
        {
            missing.Add(("statusCallback", LinkToEvents(marked)));
        }

        if (HiddenChild.LacksEvents(marked.Literal.Document, noun))
        {
            if (noun.Attribute("statusCallbackEvent") is { } events)
            {
                changes.Add(new TextChange(marked.SpanOf(events.ValueSpan), HiddenChild.Events));
            }
            else
            {
                missing.Add(("statusCallbackEvent", HiddenChild.Events));
            }
        }

        if (missing.Count > 0)
        {
            changes.Insert(0, marked.InsertAfter(noun, "statusCallback", [.. missing]));
        }

        return new LiteralChange($"Let this <{noun.Name}> report to this flow", [.. changes]);
    }

    private static string LinkToEvents(MarkedElement marked) => marked.Style.Hole(LinkText.ToCallEvents(marked.Literal));
}
