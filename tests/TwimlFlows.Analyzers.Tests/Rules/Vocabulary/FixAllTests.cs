using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Document;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>What is fixed at once is fixed in files of every kind, and in one way.</summary>
public sealed class FixAllTests
{
    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Files_of_XML_and_of_CSharp_are_fixed_together(FixAllScope scope)
    {
        var project = await Fixes.ApplyToAllAsync(
            new ReplacementFix(),
            Project(Code("<say>A</say>"), "<Response><say>B</say><pause/></Response>", "<Response><Hangup/></Response>", "<Response><redirect method='GET'>/a</redirect></Response>"),
            scope);

        Assert.Equal(Code("<Say>A</Say>"), await TextOfAsync(project.Documents.Single(file => file.Name == "File0.cs")));
        Assert.Equal(
            ["<Response><Say>B</Say><Pause/></Response>", "<Response><Hangup/></Response>", "<Response><Redirect method='GET'>/a</Redirect></Response>"],
            await Task.WhenAll(project.AdditionalDocuments.OrderBy(file => file.Name, StringComparer.Ordinal).Select(TextOfAsync)));
        Assert.Empty(await TestProject.FindingsAsync(project));
    }

    [Fact]
    public async Task The_solution_holds_other_projects_too()
    {
        var first = Project(Code("<Say>A</Say>"), "<Response><Say>Fish & chips</Say></Response>");
        var second = first.Solution.AddProject("Others", "Others", LanguageNames.CSharp)
            .WithMetadataReferences(first.MetadataReferences)
            .AddAdditionalDocument("other.xml", SourceText.From("<Response><Say>Peas & chips</Say></Response>"), filePath: "/src/other.xml").Project;

        var solution = (await Fixes.ApplyToAllAsync(new NotWellFormedFix(), second.Solution.GetProject(first.Id)!, FixAllScope.Solution)).Solution;

        Assert.Equal("<Response><Say>Fish &amp; chips</Say></Response>", await TextOfAsync(solution.GetProject(first.Id)!.AdditionalDocuments.Single()));
        Assert.Equal("<Response><Say>Peas &amp; chips</Say></Response>", await TextOfAsync(solution.GetProject(second.Id)!.AdditionalDocuments.Single()));
    }

    [Fact]
    public async Task One_document_alone_is_fixed_where_that_was_asked()
    {
        var document = TestProject.Create(Code("<say>A</say>"), Code("<say>A</say>").Replace("Desk", "Shop"));
        var changed = await Fixes.ApplyToAllAsync(new ReplacementFix(), document);

        Assert.Equal(Code("<Say>A</Say>"), await TextOfAsync(changed));
        Assert.Single(await TestProject.FindingsAsync(changed.Project));
    }

    [Theory]
    [InlineData("<Dial acton='/a' zqzq='1' Timeout='5'>+15558675310</Dial>", "<Dial action='/a' zqzq='1' timeout='5'>+15558675310</Dial>")]
    [InlineData("<Dial zqzq='1' acton='/a' qzqz='2'>+15558675310</Dial>", "<Dial acton='/a'>+15558675310</Dial>")]
    public async Task What_is_renamed_is_not_mixed_with_what_is_taken_out(string before, string after) => Assert.Equal(
        $"<Response>{after}<Hangup/></Response>",
        await TextOfAsync((await Fixes.ApplyToAllAsync(new ReplacementFix(), Project(Code("<Hangup/>"), $"<Response>{before}<Hangup/></Response>"))).AdditionalDocuments.Single()));

    [Fact]
    public async Task What_is_excepted_by_a_pragma_stays()
    {
        const string Excepted = "#pragma warning disable TWF1009\n";
        var project = await Fixes.ApplyToAllAsync(new ReplacementFix(), Project(Excepted + Code("<say>A</say>"), "<Response><say>B</say></Response>"));

        Assert.Equal(Excepted + Code("<say>A</say>"), await TextOfAsync(project.Documents.Single(file => file.Name == "File0.cs")));
        Assert.Equal("<Response><Say>B</Say></Response>", await TextOfAsync(project.AdditionalDocuments.Single()));
    }

    [Theory]
    [InlineData("\"<Response>\" + \"<say>A\" + \"</say></Response>\"", "\"<Response>\" + \"<Say>A\" + \"</Say></Response>\"")]
    [InlineData("\"<Response><Dial timeout='5s\" + \"'>+15558675310</Dial><Hangup/></Response>\"", "\"<Response><Dial timeout='5\" + \"'>+15558675310</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response>Hello \" + text + \" and more.<Hangup/></Response>\"", "\"<Response><Say>Hello \" + text + \" and more.</Say><Hangup/></Response>\"")]
    public async Task Strings_that_are_joined_are_fixed_each_at_its_place(string before, string after)
    {
        var changed = await Fixes.ApplyToAllAsync(new ReplacementFix(), TestProject.Create(Joined(before)));

        Assert.Equal(Joined(after), await TextOfAsync(changed));
        Assert.Empty(await TestProject.CompilerFindingsAsync(changed.Project));
    }

    [Theory]
    [InlineData("\"<Response><say>A\" + Tail")]
    [InlineData("\"<Response><Dial timeout='5\" + \"s'>+15558675310</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response><Dial timeout='\" + Seconds + \"'>+15558675310</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response>\" + text + \" and more.<Hangup/></Response>\"")]
    public Task What_is_written_elsewhere_or_in_several_strings_is_left_to_the_author(string document) =>
        Verify.OffersNoFixAsync<ReplacementFix>(Joined(document));

    private static string Joined(string document) =>
        $"public class Desk {{ private const string Tail = \"</say></Response>\", Seconds = \"5s\"; public static string Text(string text) => {document}; }}";

    private static string Code(string document) => $"public class Desk {{ public static Twiml Part() => $\"{document}\"; }}";

    private static async Task<string> TextOfAsync(TextDocument file) => (await file.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    private static Project Project(string code, params string[] files)
    {
        var project = TestProject.Create(code).Project;
        for (var index = 0; index < files.Length; index++)
        {
            project = project.AddAdditionalDocument($"bin{index}.xml", SourceText.From(files[index]), filePath: $"/src/bin{index}.xml").Project;
        }

        return project;
    }
}
