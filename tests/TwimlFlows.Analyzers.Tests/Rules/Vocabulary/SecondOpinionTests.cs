using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>The vocabulary against Twilio's own helper: what it renders is right, and each change that the catalogue forbids is found.</summary>
public sealed class SecondOpinionTests
{
    private static readonly Lazy<Task<List<Rendered>>> _rendered = new(RenderAsync);

    [Fact]
    public async Task What_Twilios_helper_renders_is_not_reported_unless_it_is_outdated()
    {
        var documents = await _rendered.Value;
        var wrong = documents.Where(document => !Rules(document.Xml).SequenceEqual(Known(document).Order(StringComparer.Ordinal)))
            .Select(document => document.Xml + "\n" + string.Join("\n", PlainTwiml.Findings(document.Xml)))
            .ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"SECOND OPINION: {documents.Count} documents of Twilio's helper, {wrong.Count} of them reported wrongly.");

        Assert.True(documents.Count > 1000, $"Only {documents.Count} documents.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {documents.Count}:\n" + string.Join("\n", wrong.Take(20)));
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
            .DistinctBy(change => (change.Xml, change.Rule))
            .ToList();
        var before = new Dictionary<string, List<string>>();
        var wrong = new List<string>();
        foreach (var change in changes)
        {
            if (!before.TryGetValue(change.Original, out var known))
            {
                before.Add(change.Original, known = Rules(change.Original));
            }

            var found = Rules(change.Xml);
            known.ForEach(rule => found.Remove(rule));
            if (found is not [var only] || only != change.Rule)
            {
                wrong.Add($"{change.Rule} expected in {change.Xml}\n  found: {string.Join(", ", PlainTwiml.Findings(change.Xml))}");
            }
        }

        var rules = changes.Select(change => change.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"SABOTAGE: {changes.Count} forbidden changes by {rules.Count} rules, {wrong.Count} of them not reported once and by the right rule.");

        Assert.Equal(VocabularyRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal), rules);
        Assert.True(changes.Count > 30_000, $"Only {changes.Count} changes.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {changes.Count}:\n" + string.Join("\n", wrong.Take(20)));
    }

    private static List<string> Rules(string xml) => [.. PlainTwiml.Findings(xml).Select(finding => finding.Rule).Order(StringComparer.Ordinal)];

    /// <summary>What the helper renders although it is outdated, and the label of a room that has one name here.</summary>
    private static IEnumerable<string> Known(Rendered document)
    {
        var catalogue = document.Kind == "VoiceResponse" ? TwimlCatalogue.Voice : TwimlCatalogue.Messaging;
        foreach (var element in XElement.Parse(document.Xml).DescendantsAndSelf())
        {
            var info = catalogue.Find(element.Name.LocalName, element.Parent?.Name.LocalName)!;
            if (element.Attribute("participantLabel") is not null)
            {
                yield return nameof(LabelShared);
            }

            var outdated = element.Attributes().Count(attribute =>
                info.Attribute(attribute.Name.LocalName) is { } known && (known.IsDeprecated || known.DeprecatedWords?.Contains(attribute.Value) == true));
            for (var count = outdated + (info.IsDeprecated ? 1 : 0); count > 0; count--)
            {
                yield return nameof(Outdated);
            }
        }
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
