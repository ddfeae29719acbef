using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>Applies code fixes as an editor does.</summary>
internal static class Fixes
{
    /// <summary>The findings that a fix is for.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> FixableAsync(CodeFixProvider fix, Document document) =>
        [.. (await TestProject.AllFindingsAsync(document.Project)).Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id))];

    /// <summary>What it offers for all of them.</summary>
    internal static async Task<IReadOnlyList<CodeAction>> OfferedAsync(CodeFixProvider fix, Document document)
    {
        var offered = new List<CodeAction>();
        foreach (var finding in await FixableAsync(fix, document))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
        }

        Assert.All(offered, action => FixTitle.Check(action.Title));
        return offered;
    }

    /// <summary>Applies what it offers for the first finding.</summary>
    internal static async Task<Document> ApplyAsync(CodeFixProvider fix, Document document)
    {
        var offered = await OfferedAsync(fix, document);
        Assert.NotEmpty(offered);
        return await ChangedAsync(offered[0], document);
    }

    /// <summary>Applies it to all findings of the document.</summary>
    internal static async Task<Document> ApplyToAllAsync(CodeFixProvider fix, Document document)
    {
        var offered = await OfferedAsync(fix, document);
        Assert.NotEmpty(offered);
        var context = new FixAllContext(
            document,
            fix,
            FixAllScope.Document,
            offered[0].EquivalenceKey!,
            fix.FixableDiagnosticIds,
            new Findings(),
            TestContext.Current.CancellationToken);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await ChangedAsync(action!, document);
    }

    /// <summary>Applies it to all findings of the project, files that are no C# included.</summary>
    internal static async Task<Project> ApplyToAllAsync(CodeFixProvider fix, Project project, FixAllScope scope = FixAllScope.Project)
    {
        var offered = new List<CodeAction>();
        foreach (var finding in (await TestProject.FindingsAsync(project)).Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            var file = project.GetDocument(finding.Location.SourceTree) ?? project.AdditionalDocuments.Single(one => one.FilePath == finding.Location.GetLineSpan().Path);
            await fix.RegisterCodeFixesAsync(new CodeFixContext(file, finding, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
        }

        Assert.NotEmpty(offered);
        Assert.All(offered, action => FixTitle.Check(action.Title));
        var context = new FixAllContext(project, fix, scope, offered[0].EquivalenceKey!, fix.FixableDiagnosticIds, new Findings(), TestContext.Current.CancellationToken);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(TestContext.Current.CancellationToken);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task<Document> ChangedAsync(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>());
        return changed.ChangedSolution.GetDocument(document.Id)!;
    }

    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await TestProject.AllFindingsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await TestProject.AllFindingsAsync(document.Project)).Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
