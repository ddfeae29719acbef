using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwimlFlows.Workspace.Tests.Kit;

/// <summary>What an editor does with the analyzers and the fixes that a project refers to.</summary>
internal static class Editor
{
    /// <summary>What our rules report and the compiler refuses, whatever the severity, in the order of the text.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(Project project)
    {
        Exception? crash = null;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (error, _, _) => crash = error,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var analyzers = Own(project).SelectMany(reference => reference.GetAnalyzers(project.Language)).ToImmutableArray();
        var findings = await compilation!.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Null(crash);
        return
        [
            .. findings.Where(finding => IsOurs(finding) || finding.Severity == DiagnosticSeverity.Error)
                .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.SourceSpan),
        ];
    }


    /// <summary>It compiles, and no rule has a word to say; else the test shows what there is.</summary>
    internal static async Task IsCleanAsync(Project project)
    {
        var findings = await FindingsAsync(project);
        Assert.True(findings.Count == 0, string.Join("\n", findings));
    }

    /// <summary>The ids of all rules.</summary>
    internal static IEnumerable<string> Rules(Project project) => Own(project)
        .SelectMany(reference => reference.GetAnalyzers(project.Language))
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Select(rule => rule.Id)
        .Distinct();

    /// <summary>What the light bulb offers for a finding, with whom it comes from.</summary>
    internal static async Task<IReadOnlyList<(CodeFixProvider From, CodeAction Action)>> OfferedAsync(Project project, Diagnostic finding)
    {
        var offered = new List<(CodeFixProvider, CodeAction)>();
        var file = FileOf(project, finding);
        foreach (var fix in Fixes(project, finding.Id, file is Document ? TextDocumentKind.Document : TextDocumentKind.AdditionalDocument))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(file, finding, (action, _) => offered.Add((fix, action)), TestContext.Current.CancellationToken));
        }

        return offered;
    }

    /// <summary>The project after the first fix that is offered for a finding.</summary>
    internal static async Task<Project> FixAsync(Project project, Diagnostic finding)
    {
        var offered = await OfferedAsync(project, finding);
        Assert.NotEmpty(offered);
        return await AppliedAsync(project, offered[0].Action);
    }

    /// <summary>The project after the first fix for a finding was applied to all findings of its kind.</summary>
    internal static async Task<Project> FixAllAsync(Project project, Diagnostic finding)
    {
        var (fix, action) = (await OfferedAsync(project, finding))[0];
        var context = new FixAllContext(
            project,
            fix,
            FixAllScope.Project,
            action.EquivalenceKey!,
            [finding.Id],
            new Found(),
            TestContext.Current.CancellationToken);
        return await AppliedAsync(project, (await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>The file that a finding is in.</summary>
    internal static TextDocument FileOf(Project project, Diagnostic finding) =>
        (TextDocument?)project.GetDocument(finding.Location.SourceTree)
        ?? project.AdditionalDocuments.Single(file => file.FilePath == finding.Location.GetLineSpan().Path);

    private static bool IsOurs(Diagnostic finding) => finding.Id.StartsWith("TWF", StringComparison.Ordinal);

    private static IEnumerable<AnalyzerFileReference> Own(Project project) => project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        .Where(reference => Path.GetFileName(reference.FullPath).StartsWith("TwimlFlows.", StringComparison.Ordinal));

    // As an editor finds them: exported classes of the assemblies that the project names as analyzers.
    private static IEnumerable<CodeFixProvider> Fixes(Project project, string id, TextDocumentKind kind) => Own(project)
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is { } export
            && export.Languages.Contains(project.Language)
            && export.DocumentKinds.Contains(kind.ToString()))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .Where(fix => fix.FixableDiagnosticIds.Contains(id));

    private static async Task<Project> AppliedAsync(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
    }

    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await FindingsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await FindingsAsync(document.Project)).Where(finding => finding.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await FindingsAsync(project)).Where(finding => finding.Location.SourceTree is null);
    }
}
