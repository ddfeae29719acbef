using System.Text.RegularExpressions;
using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>Links of the README and the guides lead somewhere; those of the guides also in the package, which has src/docs alone.</summary>
public sealed partial class GuideLinksTests
{
    private static string Docs => Path.Combine(Packages.Repository, "src", "docs");

    public static TheoryData<string> Pages =>
        ["README.md", .. Directory.GetFiles(Path.Combine(Docs, "guides"), "*.md").Select(page => Path.GetRelativePath(Packages.Repository, page))];

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_of(string path)
    {
        var page = Path.Combine(Packages.Repository, path);
        var links = Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
            Assert.True(File.Exists(target), $"{path} links to {link}, which is not there.");
            Assert.True(path == "README.md" || target.StartsWith(Docs, StringComparison.Ordinal), $"{path} links to {link}, which is not in the package.");
            if (parts.Length > 1)
            {
                Assert.Contains(parts[1], Heading().Matches(File.ReadAllText(target)).Select(match => Anchor(match.Groups[1].Value)));
            }
        });
    }

    private static string Anchor(string heading) => string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex("\\]\\(([^)\\s]+)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
