using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Completion.Tests.Kit;

/// <summary>A file in an editor, with the caret where <c>|</c> stands in the source.</summary>
internal sealed class Editor
{
    private readonly CompletionService _service;

    private Editor(Document document, int caret)
    {
        (Document, Caret) = (document, caret);
        _service = CompletionService.GetService(document)!;
    }

    internal Document Document { get; }

    internal int Caret { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The provider comes as it does to an editor: found by its attribute in an assembly among the project's analyzers.</summary>
    internal static Editor Open(string source)
    {
        var caret = source.IndexOf('|', StringComparison.Ordinal);
        Assert.True(caret >= 0, "The source has no caret.");
        return Open(source.Remove(caret, 1), caret);
    }

    internal static Editor Open(string source, int caret)
    {
        var created = TestProject.Create(source);
        var workspace = created.Project.Solution.Workspace;
        var reference = new AnalyzerFileReference(typeof(TwimlCompletionProvider).Assembly.Location, new Loader());
        Assert.True(workspace.TryApplyChanges(created.Project.AddAnalyzerReference(reference).Solution));
        // Only of an open file does the service know which project to ask.
        workspace.OpenDocument(created.Id);
        return new Editor(workspace.CurrentSolution.GetDocument(created.Id)!, caret);
    }

    /// <summary>An editor with a document of a project that another one has opened.</summary>
    internal static Editor At(Document document, int caret) => new(document, caret);

    /// <summary>Everything that a list at the caret holds, of C# as well.</summary>
    internal async Task<IReadOnlyList<CompletionItem>> ItemsAsync() => [.. (await _service.GetCompletionsAsync(Document, Caret, cancellationToken: Token)).ItemsList];

    /// <summary>What is ours in it.</summary>
    internal async Task<IReadOnlyList<CompletionItem>> OfferedAsync() =>
        [.. (await ItemsAsync()).Where(item => item.Properties.ContainsKey("About"))];

    internal async Task<IReadOnlyList<string>> LabelsAsync() => [.. (await OfferedAsync()).Select(item => item.DisplayText)];

    internal async Task<CompletionItem> ItemAsync(string label) => Assert.Single(await OfferedAsync(), item => item.DisplayText == label);

    /// <summary>What is told of an item, line by line.</summary>
    internal async Task<string[]> DescriptionAsync(string label) =>
        (await _service.GetDescriptionAsync(Document, await ItemAsync(label), Token))!.Text.Split("\r\n");

    /// <summary>The file after an item was taken, with the caret in it where the editor puts it.</summary>
    /// <param name="label">The item.</param>
    /// <param name="commit">The character that takes it, which the editor writes if the change does not say that it did.</param>
    internal async Task<string> TakeAsync(string label, char? commit = null)
    {
        var item = await ItemAsync(label);
        Assert.True(commit is null || item.Rules.CommitCharacterRules.Any(rule => rule.Characters.Contains(commit.Value)));
        var change = await _service.GetChangeAsync(Document, item, commit, Token);
        var text = (await Document.GetTextAsync(Token)).WithChanges(change.TextChange);
        var typed = change.IncludesCommitCharacter ? "" : commit?.ToString();
        return text.ToString().Insert(change.NewPosition ?? change.TextChange.Span.Start + change.TextChange.NewText!.Length, typed + "|");
    }

    /// <summary>Whether the character in front of the caret brings up a list with something of ours in it.</summary>
    internal async Task<bool> IsBroughtUpAsync()
    {
        var text = await Document.GetTextAsync(Token);
        var trigger = CompletionTrigger.CreateInsertionTrigger(text[Caret - 1]);
        return _service.ShouldTriggerCompletion(text, Caret, trigger)
            && (await _service.GetCompletionsAsync(Document, Caret, trigger, cancellationToken: Token)).ItemsList.Any(item => item.Properties.ContainsKey("About"));
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
