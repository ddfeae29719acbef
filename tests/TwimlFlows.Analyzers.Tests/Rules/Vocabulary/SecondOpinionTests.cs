using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>The vocabulary against Twilio's own helper: what it renders is right, and each change that the catalogue forbids is found.</summary>
public sealed class SecondOpinionTests
{
    private static readonly Lazy<Task<List<Rendered>>> _rendered = new(RenderAsync);

    [Fact]
    public async Task Nothing_that_Twilios_helper_renders_is_reported()
    {
        var documents = await _rendered.Value;
        TestContext.Current.TestOutputHelper?.WriteLine($"{documents.Count} documents of Twilio's helper.");

        Assert.All(documents, document => Assert.True(
            PlainTwiml.Findings(document.Xml) is [],
            document.Xml + "\n" + string.Join("\n", PlainTwiml.Findings(document.Xml))));
    }

    [Fact]
    public async Task The_helper_renders_every_element_and_every_attribute_of_its_schema()
    {
        var documents = await _rendered.Value;
        foreach (var (kind, catalogue) in new[] { ("VoiceResponse", TwimlCatalogue.Voice), ("MessagingResponse", TwimlCatalogue.Messaging) })
        {
            var seen = documents.Where(document => document.Kind == kind)
                .SelectMany(document => PlainTwiml.Parse(document.Xml).Elements())
                .SelectMany(element => element.Attributes.Select(attribute => $"{element.Name} {attribute.Name}").Append(element.Name))
                .ToHashSet();
            var known = catalogue.Elements
                .SelectMany(element => element.Attributes.Where(attribute => !attribute.IsUndeclared).Select(attribute => $"{element.Name} {attribute.Name}").Append(element.Name))
                .Distinct();
            Assert.Empty(known.Except(seen));
        }
    }

    [Fact]
    public async Task Every_change_that_the_catalogue_forbids_is_reported_once_and_by_the_right_rule()
    {
        var documents = await _rendered.Value;
        var changes = documents.DistinctBy(document => (document.Kind, document.Path, string.Join(' ', document.Attributes)))
            .SelectMany(document => Sabotage.Of(document.Xml))
            .Distinct()
            .ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{changes.Count} forbidden changes, by {changes.Select(change => change.Rule).Distinct().Count()} rules.");

        Assert.True(changes.Count > 5000, $"Only {changes.Count} changes.");
        var wrong = changes.Select(change => (change, Found: PlainTwiml.Findings(change.Xml)))
            .Where(one => one.Found.Count != 1 || one.Found[0].Rule != one.change.Rule)
            .Select(one => $"{one.change.Rule} expected in {one.change.Xml}\n  found: {string.Join(", ", one.Found)}")
            .ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {changes.Count}:\n" + string.Join("\n", wrong.Take(20)));
    }

    private static async Task<List<Rendered>> RenderAsync()
    {
        var folder = typeof(SecondOpinionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NodeFolder").Value!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        using var node = Process.Start(new ProcessStartInfo("node", "twiml.js")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var errors = node.StandardError.ReadToEndAsync(limit.Token);
            var documents = await node.StandardOutput.ReadToEndAsync(limit.Token);
            await node.WaitForExitAsync(limit.Token);
            Assert.Equal("", await errors);
            return [.. documents.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Rendered>(line, JsonSerializerOptions.Web)!)];
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill();
            }
        }
    }

    private sealed record Rendered(string Kind, string Path, string[] Attributes, string Xml);
}
