using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Document;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Readers;

/// <summary>The rules for documents run on files of XML that a project lists, such as the texts of TwiML Bins.</summary>
public sealed class XmlFileTests
{
    [Theory]
    [InlineData("<Response><Say>Fish {|TWF1002:&|} chips</Say></Response>")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- The shop. -->\r\n<Response>\r\n  <Say>Fish {|TWF1002:&|} chips</Say>\r\n</Response>\r\n")]
    [InlineData("<Response>{|TWF1009:<Conenct|}><Stream url='wss://calls.example.com/a'/></Conenct></Response>")]
    [InlineData("<Response><Say>Hello {{From}}, fish {|TWF1002:&|} chips</Say></Response>")]
    [InlineData("\n{|TWF1002:<?xml|} version='1.0'?><Response><Say>Hi.</Say></Response>")]
    [InlineData("<Response><Say>Hi.</Say></Response>{|TWF1002:<Response|}><Hangup/></Response>")]
    [InlineData("<Response>\n{|TWF1001:<Dial|}><Number>{{#e164}}{{To}}{{/e164}}</Number></Dial>\n</Response>")]
    public async Task A_document_is_checked_at_its_place_in_the_file(string marked)
    {
        var expected = Marked.Parse(marked);
        var findings = await TestProject.FindingsAsync(Project(expected.Source));

        Assert.Equal(
            expected.Expected.Select(one => (one.Id, one.Span, "/src/bins/shop.xml")),
            findings.Select(finding => (finding.Id, finding.Location.SourceSpan, finding.Location.GetLineSpan().Path)));
        var lines = SourceText.From(expected.Source).Lines;
        Assert.All(findings, finding => Assert.Equal(lines.GetLinePositionSpan(finding.Location.SourceSpan), finding.Location.GetLineSpan().Span));
    }

    [Theory]
    [InlineData("<Response><Say>Hello {{From}}.</Say><Redirect>https://example.com/a?b={{From}}&amp;c=1</Redirect></Response>")]
    [InlineData("<Response>{{Greeting}}<Dial timeout='$timeout'>%NUMBER%</Dial><Hangup/></Response>")]
    [InlineData("<Response><Item>Fish & chips</Item></Response>")]
    [InlineData("<Catalogue><Response><Say>Fish & chips</Say></Response></Catalogue>")]
    [InlineData("")]
    public async Task Good_documents_and_other_XML_are_quiet(string xml) => Assert.Empty(await TestProject.FindingsAsync(Project(xml)));

    [Fact]
    public async Task A_file_that_is_no_XML_is_left_alone() =>
        Assert.Empty(await TestProject.FindingsAsync(Project("<Response><Say>Fish & chips</Say></Response>", "notes.md")));

    [Fact]
    public async Task A_fix_changes_the_file()
    {
        var project = Project("<Response><Say>Fish & chips, 1 &lt; 2</Say></Response>");
        var file = project.AdditionalDocuments.Single();
        var finding = Assert.Single(await TestProject.FindingsAsync(project));
        var offered = new List<CodeAction>();
        await new NotWellFormedFix().RegisterCodeFixesAsync(
            new CodeFixContext(file, finding, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));

        var operations = await Assert.Single(offered).GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetAdditionalDocument(file.Id)!;

        Assert.Equal("<Response><Say>Fish &amp; chips, 1 &lt; 2</Say></Response>", (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.Empty(await TestProject.FindingsAsync(changed.Project));
    }

    [Theory]
    [InlineData(typeof(NotWellFormedFix))]
    [InlineData(typeof(ReplacementFix))]
    public void Editors_are_told_that_the_fix_is_for_files_of_XML_too(Type fix)
    {
        var export = (ExportCodeFixProviderAttribute)fix.GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false).Single();

        Assert.Equal([nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds!);
        Assert.Equal([".cs", ".xml"], export.DocumentExtensions!);
    }

    [Fact]
    public async Task A_global_configuration_switches_a_rule_off_in_the_file()
    {
        var project = Project("<Response><Say>Fish & chips</Say></Response>").AddAnalyzerConfigDocument(
            ".globalconfig",
            SourceText.From("is_global = true\ndotnet_diagnostic.TWF1002.severity = none\n"),
            filePath: "/src/.globalconfig").Project;

        Assert.Empty(await TestProject.FindingsAsync(project));
    }

    private static Project Project(string text, string name = "shop.xml") => TestProject.Create("public class Nothing;").Project
        .AddAdditionalDocument(name, SourceText.From(text), filePath: "/src/bins/" + name).Project;
}
