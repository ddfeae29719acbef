using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>The packages, file by file.</summary>
/// <param name="packages">The packages.</param>
public sealed partial class ContentsTests(Packages packages)
{
    // What every package has in it by its format.
    private static readonly string[] _wrapping = ["_rels/", "[Content_Types].xml", "package/services/"];

    public static TheoryData<string> Ids => ["TwimlFlows", "TwimlFlows.AspNetCore", "TwimlFlows.Emulator"];

    [Theory]
    [InlineData("TwimlFlows")]
    [InlineData("TwimlFlows.Emulator")]
    public void A_library_is_its_assembly_its_documentation_and_a_readme(string id)
    {
        Assert.Equal([$"{id}.nuspec", "README.md", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], Files(id));
    }

    [Fact]
    public void The_package_to_install_has_the_compilers_part_the_gate_and_a_page_for_every_rule()
    {
        var docs = Path.Combine(Packages.Repository, "src", "docs");
        var pages = Directory.GetFiles(docs, "*.md", SearchOption.AllDirectories)
            .Select(page => "docs/" + Path.GetRelativePath(docs, page).Replace('\\', '/'));
        string[] others =
        [
            "README.md",
            "TwimlFlows.AspNetCore.nuspec",
            "analyzers/dotnet/cs/TwimlFlows.Analyzers.dll",
            "analyzers/dotnet/cs/TwimlFlows.CodeFixes.dll",
            "analyzers/dotnet/cs/TwimlFlows.Completion.dll",
            "buildTransitive/TwimlFlows.AspNetCore.targets",
            "lib/net10.0/TwimlFlows.AspNetCore.dll",
            "lib/net10.0/TwimlFlows.AspNetCore.xml",
        ];
        var files = Files("TwimlFlows.AspNetCore");

        Assert.Contains("docs/rules/TWF1001.md", files);
        Assert.Equal(pages.Concat(others).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_page_of_the_package_links_to_what_is_not_in_it()
    {
        var files = Files("TwimlFlows.AspNetCore");
        using var package = packages.Open("TwimlFlows.AspNetCore");
        var links =
            from page in package.Entries
            where page.FullName.StartsWith("docs/", StringComparison.Ordinal)
            from Match link in Link().Matches(Text(page))
            select (Page: page.FullName, Target: link.Groups["target"].Value);

        Assert.Contains(("docs/rules/README.md", "TWF1001.md"), links);
        Assert.All(links, link => Assert.Contains(new Uri(new Uri("file:///" + link.Page), link.Target).AbsolutePath.TrimStart('/'), files));
    }

    [Theory]
    [InlineData("TwimlFlows", "Microsoft.Extensions.Logging.Abstractions", "Polly.Core")]
    [InlineData("TwimlFlows.AspNetCore", "Polly.Core", "TwimlFlows")]
    [InlineData("TwimlFlows.Emulator")]
    public void A_package_depends_on_what_it_needs_and_nothing_else(string id, params string[] expected)
    {
        var dependencies = Elements(id, "dependency").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("version")!.Value);

        Assert.Equal(expected, dependencies.Keys.Order(StringComparer.Ordinal));
        if (dependencies.TryGetValue("TwimlFlows", out var runtime))
        {
            Assert.Equal($"[{packages.Version}]", runtime);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void No_licence_is_claimed_and_a_description_is_there(string id)
    {
        Assert.Empty(Elements(id, "license"));
        Assert.Empty(Elements(id, "licenseUrl"));
        Assert.Equal(packages.Version, Assert.Single(Elements(id, "version")).Value);
        Assert.EndsWith(".", Assert.Single(Elements(id, "description")).Value, StringComparison.Ordinal);
        Assert.Equal("README.md", Assert.Single(Elements(id, "readme")).Value);
    }

    [Theory, MemberData(nameof(Ids))]
    public void No_assembly_tells_the_folder_of_the_machine_that_built_it(string id)
    {
        using var package = packages.Open(id);
        foreach (var entry in package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using (var content = entry.Open())
            {
                content.CopyTo(bytes);
            }

            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Path.Combine(Packages.Repository, "src"))));
        }
    }

    private static string Text(ZipArchiveEntry page)
    {
        using var reader = new StreamReader(page.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A link that leads to another file.</summary>
    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    private List<string> Files(string id)
    {
        using var package = packages.Open(id);
        return [.. package.Entries.Select(entry => entry.FullName).Where(name => !_wrapping.Any(part => name.StartsWith(part, StringComparison.Ordinal)))];
    }

    private List<XElement> Elements(string id, string name)
    {
        using var package = packages.Open(id);
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == name)];
    }
}
