using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>TWF1002: escapes a character that begins no markup.</summary>
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
            : null;

    private static string? ReplacementFor(SourceText source, TextSpan marked) => source.ToString(marked) switch
    {
        "&" => "&amp;",
        // Anything else behind it may be markup that lacks something in front, such as a quote.
        "<" when marked.End < source.Length && (source[marked.End] == '=' || char.IsWhiteSpace(source[marked.End]) || char.IsDigit(source[marked.End])) => "&lt;",
        _ => null,
    };
}
