using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.CodeFixes;

/// <summary>Treats files of C# and others alike.</summary>
internal static class SolutionExtensions
{
    /// <summary>The solution with another text of one file.</summary>
    internal static Solution WithText(this Solution solution, TextDocument document, SourceText text) => document is Document
        ? solution.WithDocumentText(document.Id, text)
        : solution.WithAdditionalDocumentText(document.Id, text);
}
