using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>What every rule is held to. All rules run every time: one fault gives one message.</summary>
internal static class Verify
{
    /// <summary>The source gives the marked findings, at exactly these places, and no other; and with a pragma none of them.</summary>
    internal static async Task FindsAsync(string marked)
    {
        var expected = Marked.Parse(marked);
        var findings = await TestProject.FindingsAsync(TestProject.Create(expected.Source).Project);

        Assert.Equal(
            expected.Expected.Select(one => Show(expected.Source, one.Id, one.Span)),
            findings.Select(finding => Show(expected.Source, finding.Id, finding.Location.SourceSpan)));

        Assert.All(findings, MessageText.Check);
        var pragmas = string.Concat(expected.Expected.Select(one => $"#pragma warning disable {one.Id}\n").Distinct());
        var suppressed = await TestProject.FindingsAsync(TestProject.Create(pragmas + expected.Source).Project);
        Assert.Equal(findings.Count, suppressed.Count);
        Assert.All(suppressed, finding => Assert.True(finding.IsSuppressed, $"{finding} is not suppressed."));
    }

    /// <summary>The source gives no finding at all, and compiles.</summary>
    internal static async Task IsCleanAsync(params string[] sources)
    {
        var project = TestProject.Create(sources).Project;
        Assert.Empty(await TestProject.CompilerFindingsAsync(project));
        Assert.Empty(await TestProject.FindingsAsync(project));
    }

    /// <summary>The findings of a source, for tests of what they say.</summary>
    internal static async Task<Diagnostic> OneFindingAsync(string source) =>
        Assert.Single(await TestProject.FindingsAsync(TestProject.Create(source).Project));

    /// <summary>The fix for the first finding makes <paramref name="after"/> of the source, which compiles.</summary>
    internal static async Task FixesAsync<TFix>(string before, string after, bool leavesOthers = false)
        where TFix : CodeFixProvider, new()
    {
        var document = await Fixes.ApplyAsync(new TFix(), TestProject.Create(before));
        await IsAfterAsync(document, after, leavesOthers);
    }

    /// <summary>Fixing all findings at once makes <paramref name="after"/> of the source, which compiles and is clean.</summary>
    internal static async Task FixesAllAsync<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var document = await Fixes.ApplyToAllAsync(new TFix(), TestProject.Create(before));
        await IsAfterAsync(document, after, leavesOthers: false);
    }

    /// <summary>Fixing all findings of a file of XML at once makes <paramref name="after"/> of it, which is clean.</summary>
    internal static async Task FixesFileAsync<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var project = await Fixes.ApplyToAllAsync(new TFix(), TestProject.Create("public class Nothing;").Project
            .AddAdditionalDocument("bin.xml", SourceText.From(before), filePath: "/src/bin.xml").Project);
        Assert.Equal(after, (await project.AdditionalDocuments.Single().GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.Empty(await TestProject.FindingsAsync(project));
    }

    /// <summary>No fix is offered for the source's findings.</summary>
    internal static async Task OffersNoFixAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        var document = TestProject.Create(source);
        Assert.NotEmpty(await Fixes.FixableAsync(new TFix(), document));
        Assert.Empty(await Fixes.OfferedAsync(new TFix(), document));
    }

    private static async Task IsAfterAsync(Document document, string after, bool leavesOthers)
    {
        var text = await document.GetTextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(after, text.ToString());
        Assert.Empty(await TestProject.CompilerFindingsAsync(document.Project));
        if (!leavesOthers)
        {
            Assert.Empty(await TestProject.FindingsAsync(document.Project));
        }
    }

    private static string Show(string source, string id, TextSpan span) =>
        $"{id} at {span.Start}: {source.Substring(span.Start, span.Length)}";
}
