using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>TWF1002: escapes a character that begins no markup, writes quotes that are missing, and names an end tag as its start tag.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(NotWellFormedFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".cs", ".xml"]), Shared]
public sealed class NotWellFormedFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NotWellFormed.Id];

    internal override Offer? OfferFor(Diagnostic finding, SourceText source) =>
        ReplacementFor(source, finding.Location.SourceSpan) is { } replacement
            ? new Offer("Escape", $"Write {replacement}", [new TextChange(finding.Location.SourceSpan, replacement)])
            : Offer.Of(finding) is { } offer ? offer with { Changes = [.. offer.Changes.Select(change => AsWritten(change, source))] } : null;

    /// <summary>A double quote is written as the one in front of it is: as the literal around them asks for.</summary>
    private static TextChange AsWritten(TextChange change, SourceText source)
    {
        if (change.NewText != "\"")
        {
            return change;
        }

        var quote = change.Span.Start - 1;
        while (source[quote] != '"')
        {
            quote--;
        }

        return new TextChange(change.Span, source[quote - 1] is '\\' or '"' ? source.ToString(TextSpan.FromBounds(quote - 1, quote + 1)) : "\"");
    }

    private static string? ReplacementFor(SourceText source, TextSpan marked) => source.ToString(marked) switch
    {
        "&" => "&amp;",
        // Anything else behind it may be markup that lacks something in front, such as a quote.
        "<" when marked.End < source.Length && (source[marked.End] == '=' || char.IsWhiteSpace(source[marked.End]) || char.IsDigit(source[marked.End])) => "&lt;",
        _ => null,
    };
}
