using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.CodeFixes;

/// <summary>
/// Applies a <see cref="TextFix"/> to all findings at once. The one that Roslyn brings along passes over all files that are no
/// C#, so this one does it itself.
/// </summary>
internal sealed class TextFixAll : FixAllProvider
{
    internal static readonly TextFixAll Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all",
        cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            var findings = context is { Scope: FixAllScope.Document, Document: { } only }
                ? await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in findings.GroupBy(finding => FileOf(finding, project)))
            {
                if (file.Key is { } document)
                {
                    var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                    solution = solution.WithText(document, source.WithChanges(ChangesFor(context, file, source)));
                }
            }
        }

        return solution;
    }

    private static TextDocument? FileOf(Diagnostic finding, Project project) => finding.Location.SourceTree is { } tree
        ? project.GetDocument(tree)
        : project.AdditionalDocuments.FirstOrDefault(file => file.FilePath == finding.Location.GetLineSpan().Path);

    /// <summary>The changes that go together; of two that touch the same characters the first one counts, and the other finding stays.</summary>
    private static List<TextChange> ChangesFor(FixAllContext context, IEnumerable<Diagnostic> findings, SourceText source)
    {
        var fix = (TextFix)context.CodeFixProvider;
        var changes = new List<TextChange>();
        foreach (var finding in findings.Where(finding => !finding.IsSuppressed).OrderBy(finding => finding.Location.SourceSpan))
        {
            if (fix.OfferFor(finding, source) is { } offer
                && fix.KeyOf(offer) == context.CodeActionEquivalenceKey
                && !offer.Changes.Any(change => changes.Any(other => Collide(change.Span, other.Span))))
            {
                changes.AddRange(offer.Changes);
            }
        }

        return [.. changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End)];
    }

    /// <summary>Two changes may meet at their ends, but of two insertions at one place nobody knows which comes first.</summary>
    private static bool Collide(TextSpan one, TextSpan other) =>
        one.OverlapsWith(other) || (one.IsEmpty && other.IsEmpty && one.Start == other.Start) || (one.IsEmpty && IsInside(one.Start, other)) || (other.IsEmpty && IsInside(other.Start, one));

    private static bool IsInside(int position, TextSpan span) => position > span.Start && position < span.End;
}
