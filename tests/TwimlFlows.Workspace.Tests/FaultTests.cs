using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Workspace.Tests.Kit;

namespace TwimlFlows.Workspace.Tests;

/// <summary>What an editor shows and offers where a flow of the sample has a slip.</summary>
/// <param name="sample">The sample.</param>
public sealed class FaultTests(Sample sample)
{
    /// <summary>The slips with a fix.</summary>
    public static TheoryData<string> Fixed => [.. Faults.Fixed.Keys];

    /// <summary>The slips without.</summary>
    public static TheoryData<string> Unfixed => [.. Faults.Unfixed.Keys];

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task A_slip_is_found_at_its_place_and_the_first_fix_leaves_nothing_to_say(string what)
    {
        var fault = Faults.Fixed[what];
        var (document, finding) = await FindAsync(fault);

        var project = await Editor.FixAsync(document.Project, finding);

        Assert.Equal(await TextAsync(fault, fault.After ?? fault.Text), await TextAsync(project.GetDocument(document.Id)!));
        await Editor.IsCleanAsync(project);
    }

    [Theory]
    [MemberData(nameof(Unfixed))]
    public async Task A_slip_that_nobody_can_mend_without_a_guess_is_found_and_has_no_fix(string what)
    {
        var (document, finding) = await FindAsync(Faults.Unfixed[what]);

        Assert.Empty(await Editor.OfferedAsync(document.Project, finding));
    }

    [Theory]
    [InlineData("TWF1022", "initiated ringing answered completed", "initiated,ringing,answered,completed", 2)]
    [InlineData("TWF1030", "https://cdn", "http://cdn", 2)]
    [InlineData("TWF1070", "<Hangup/>", "<Hangup/><Say>Goodbye.</Say>", 7)]
    [InlineData("TWF2004", " statusCallback=\"{To.CallEvents}\" statusCallbackEvent=\"initiated ringing answered completed\"", "", 2)]
    public async Task All_slips_of_a_kind_are_fixed_at_once_in_all_files(string id, string text, string slip, int count)
    {
        var project = sample.Project;
        foreach (var name in Flows)
        {
            project = project.GetDocument(sample.File(name).Id)!
                .WithText(SourceText.From((await TextAsync(sample.File(name))).Replace(text, slip, StringComparison.Ordinal))).Project;
        }

        var findings = await Editor.FindingsAsync(project);
        Assert.Equal(Enumerable.Repeat(id, count), findings.Select(finding => finding.Id));

        project = await Editor.FixAllAsync(project, findings[0]);

        foreach (var name in Flows)
        {
            Assert.Equal(await TextAsync(sample.File(name)), await TextAsync(project.GetDocument(sample.File(name).Id)!));
        }
    }

    private static IEnumerable<string> Flows => ["DeskLine.cs", "SupportLine.cs"];

    private async Task<(Document Document, Diagnostic Finding)> FindAsync(Fault fault)
    {
        var marked = Marked.Parse(await TextAsync(fault, fault.Slip));
        var document = sample.File(fault.File).WithText(SourceText.From(marked.Source));
        var (id, span) = Assert.Single(marked.Expected);

        var finding = Assert.Single(await Editor.FindingsAsync(document.Project));

        Assert.Equal((id, span, document.Name), (finding.Id, finding.Location.SourceSpan, Editor.FileOf(document.Project, finding).Name));
        return (document, finding);
    }

    private async Task<string> TextAsync(Fault fault, string other)
    {
        var parts = (await TextAsync(sample.File(fault.File))).Split(fault.Text);
        Assert.Equal(2, parts.Length);
        return parts[0] + other + parts[1];
    }

    private static async Task<string> TextAsync(Document document) =>
        (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
}
