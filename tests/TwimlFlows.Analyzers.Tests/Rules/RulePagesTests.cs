using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules;

/// <summary>The rules, their pages, the index, the list of rules and the tagged examples say the same.</summary>
public sealed partial class RulePagesTests
{
    private static readonly string _folder = typeof(RulePagesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RulePages").Value!;

    private static readonly JsonElement _list = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "rules.json"))).RootElement;

    public static TheoryData<string> Ids => [.. TestProject.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_one_number_one_page_one_row_in_the_index_and_one_in_the_list()
    {
        var ids = TestProject.Rules.Select(rule => rule.Id).Concat(Checks().Keys).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(ids, Directory.GetFiles(_folder, "TWF*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Equal(ids, IndexRow().Matches(Read("README.md")).Select(row => row.Groups[1].Value));
        Assert.Equal(ids, _list.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Page_index_and_list_say_what_the_rule_says(string id)
    {
        var rule = TestProject.Rules.Single(one => one.Id == id);
        var severity = rule.DefaultSeverity.ToString().ToLowerInvariant();
        var row = RowOf(id);
        var hasFix = FixableIds().Contains(id);

        Assert.StartsWith($"# {id}: {rule.Title}\n\nSeverity: {severity}. Category: {rule.Category}. Code fix: {(hasFix ? "It " : "No.")}", Read(id + ".md"), StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {rule.Title} | {severity} | {(hasFix ? "yes" : "no")} |", Read("README.md"), StringComparison.Ordinal);
        Assert.Equal(rule.Title.ToString(), row.GetProperty("title").GetString());
        Assert.Equal(severity, row.GetProperty("severity").GetString());
        Assert.Equal(rule.Category, row.GetProperty("category").GetString());
        Assert.Equal(hasFix, row.GetProperty("fix").GetBoolean());
        Assert.StartsWith("https://www.twilio.com/docs/", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains($" docs/rules/{id}.md in the package", rule.Description.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_the_build_itself_checks_page_index_and_list_say_the_same()
    {
        var checks = Checks();
        Assert.Equal(["TWF9001", "TWF9002", "TWF9003"], checks.Keys.Order(StringComparer.Ordinal));
        foreach (var (id, severity) in checks)
        {
            var row = RowOf(id);
            var title = row.GetProperty("title").GetString();
            Assert.StartsWith($"# {id}: {title}\n\nSeverity: {severity}. Category: Build. Code fix: No.", Read(id + ".md"), StringComparison.Ordinal);
            Assert.Contains($"| [{id}]({id}.md) | {title} | {severity} | no |", Read("README.md"), StringComparison.Ordinal);
            Assert.Equal(severity, row.GetProperty("severity").GetString());
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_pages_bad_example_is_found_and_its_good_example_is_clean(string id)
    {
        var examples = Example().Matches(Read(id + ".md")).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, examples.Count);

        var project = BadProject(id, examples[0]);
        var isOn = TestProject.Rules.Single(rule => rule.Id == id).IsEnabledByDefault;
        var findings = await TestProject.FindingsAsync(isOn ? project : Configured(project, id, "suggestion"));
        Assert.Equal(id, Assert.Single(findings).Id);
        await Verify.IsCleanAsync(examples[1], TestProject.TwilioPackage);
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task An_editorconfig_switches_the_rule_off_and_makes_it_louder(string id)
    {
        var project = BadProject(id, Example().Matches(Read(id + ".md"))[0].Groups[1].Value);

        Assert.DoesNotContain(await TestProject.FindingsAsync(Configured(project, id, "none")), finding => !finding.IsSuppressed);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await TestProject.FindingsAsync(Configured(project, id, "error"))).Severity);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_pitfall_and_every_error_that_a_rule_claims_is_shown_by_a_test(string id)
    {
        var examples = typeof(RulePagesTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<BadExampleAttribute>())
            .Where(example => example.Rule == id)
            .ToList();

        Assert.Equal(Numbers(RowOf(id), "pitfalls"), examples.SelectMany(example => example.Pitfalls).Distinct().Order());
        Assert.Equal(Numbers(RowOf(id), "errors"), examples.SelectMany(example => example.Errors).Distinct().Order());
    }

    [Fact]
    public void What_makes_an_error_impossible_exists_and_no_rule_claims_the_error_as_well()
    {
        var claimed = _list.GetProperty("rules").EnumerateArray().SelectMany(rule => Numbers(rule, "errors")).ToHashSet();
        var types = new[] { typeof(CallSid).Assembly, typeof(TwilioOptions).Assembly }.SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name).ToHashSet();
        foreach (var error in _list.GetProperty("notApplicable").EnumerateObject())
        {
            var reason = Reason().Match(error.Value.GetString()!);
            Assert.True(reason.Success, error.Value.GetString());
            Assert.Contains(reason.Groups[1].Value, types);
            Assert.DoesNotContain(int.Parse(error.Name, System.Globalization.CultureInfo.InvariantCulture), claimed);
        }
    }

    [Fact]
    public void Every_error_that_a_build_can_tell_is_prevented_by_a_rule_or_impossible()
    {
        var prevented = _list.GetProperty("rules").EnumerateArray().SelectMany(rule => Numbers(rule, "errors"))
            .Concat(_list.GetProperty("notApplicable").EnumerateObject().Select(error => int.Parse(error.Name, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(160, CompileTimeErrors.All.Distinct().Count());
        Assert.Equal(CompileTimeErrors.All.Order(), prevented.Distinct().Order());
    }

    /// <summary>Three dots are a text too long to be printed. What is wrong about a project stands in no source: that rule's bad example lacks the package.</summary>
    private static Project BadProject(string id, string example)
    {
        var project = TestProject.Create(example.Replace("…", new string('a', 70_000), StringComparison.Ordinal), TestProject.TwilioPackage).Project;
        return id == "TWF0034" ? TestProject.WithoutHost(project) : project;
    }

    /// <summary>What the targets of the package check, and how severe it is.</summary>
    private static Dictionary<string, string> Checks() => XDocument.Load(Path.Combine(_folder, "../../TwimlFlows.AspNetCore/buildTransitive/TwimlFlows.AspNetCore.targets"))
        .Descendants()
        .Where(task => task.Attribute("Code") is not null)
        .ToDictionary(task => task.Attribute("Code")!.Value, task => task.Name.LocalName.ToLowerInvariant());

    private static Project Configured(Project project, string id, string severity) => project.AddAnalyzerConfigDocument(
        ".editorconfig",
        Microsoft.CodeAnalysis.Text.SourceText.From($"[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n"),
        filePath: "/src/.editorconfig").Project;

    private static JsonElement RowOf(string id) =>
        _list.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == id);

    private static IEnumerable<int> Numbers(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(number => number.GetInt32());

    private static IEnumerable<string> FixableIds() => typeof(CodeFixes.Rules.Document.DialWithoutWayOnFix).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);

    private static string Read(string page) => File.ReadAllText(Path.Combine(_folder, page));

    [GeneratedRegex("^\\| \\[(TWF\\d+)\\]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex IndexRow();

    [GeneratedRegex("^(?:typed|generated|not-declarable|run-time): ([A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
