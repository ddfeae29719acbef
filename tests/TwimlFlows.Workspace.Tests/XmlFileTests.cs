using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using TwimlFlows.Workspace.Tests.Kit;

namespace TwimlFlows.Workspace.Tests;

/// <summary>What an editor shows and offers in files of XML that a project lists as AdditionalFiles.</summary>
public sealed class XmlFileTests
{
    private const string Clean = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Response>
          <Say>Please hold.</Say>
          <Play>https://cdn.example.com/hold.mp3</Play>
        </Response>

        """;

    [Fact]
    public async Task A_slip_is_found_and_fixed_and_all_of_a_kind_at_once()
    {
        using var copy = await SampleCopy.CreateAsync(new XElement("AdditionalFiles", new XAttribute("Include", "twiml/*.xml")));
        Directory.CreateDirectory(copy.File("twiml"));
        var slips = new (string File, string Text, string Slip, string Id, string Place)[]
        {
            ("say.xml", "Say>", "Sya>", "TWF1009", "<Sya"),
            ("play.xml", "https://", "http://", "TWF1030", "http://cdn.example.com/hold.mp3"),
            ("other.xml", "https://", "http://", "TWF1030", "http://cdn.example.com/hold.mp3"),
            ("clean.xml", "Say>", "Say>", "", ""),
        };
        foreach (var (file, text, slip, _, _) in slips)
        {
            await File.WriteAllTextAsync(copy.File(Path.Combine("twiml", file)), Clean.Replace(text, slip, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }

        using var opened = await OpenProject.OpenAsync(copy.ProjectFile);
        var findings = await Editor.FindingsAsync(opened.Project);

        var found = new List<(string File, string Id, string Place)>();
        foreach (var finding in findings)
        {
            var file = Editor.FileOf(opened.Project, finding);
            found.Add((file.Name, finding.Id, (await file.GetTextAsync(TestContext.Current.CancellationToken)).ToString(finding.Location.SourceSpan)));
        }

        Assert.Equal(slips.Where(slip => slip.Id.Length > 0).Select(slip => (slip.File, slip.Id, slip.Place)).Order(), found.Order());

        var one = await Editor.FixAsync(opened.Project, findings.Single(finding => finding.Id == "TWF1009"));
        var all = await Editor.FixAllAsync(one, (await Editor.FindingsAsync(one)).First(finding => finding.Id == "TWF1030"));

        await Editor.IsCleanAsync(all);
        foreach (var file in all.AdditionalDocuments.Where(file => file.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            Assert.Equal(Clean, (await file.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        }
    }
}
