using System.Text.RegularExpressions;

namespace TwimlFlows.Package.Tests.Kit;

/// <summary>A page of the documentation, and the C# that readers copy out of it.</summary>
/// <param name="path">Where it is in the repository.</param>
public sealed partial class Page(string path)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Packages.Repository, path));

    /// <summary>All blocks of C#, in order.</summary>
    public IReadOnlyList<string> Code => [.. Block().Matches(_text).Select(match => match.Groups[1].Value)];

    /// <summary>The one block with this text in it.</summary>
    /// <param name="text">The text.</param>
    public string CodeWith(string text) => Assert.Single(Code, block => block.Contains(text, StringComparison.Ordinal));

    [GeneratedRegex("^ *```csharp\n(.*?)^ *```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
