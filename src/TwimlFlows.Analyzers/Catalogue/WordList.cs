namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>Words that an attribute takes; taken apart when they are first looked at.</summary>
internal sealed class WordList(string words)
{
    private readonly Lazy<string[]> _all = new(() => words.Split(' '));

    private readonly Lazy<HashSet<string>> _set = new(() => new HashSet<string>(words.Split(' '), StringComparer.Ordinal));

    internal IReadOnlyList<string> All => _all.Value;

    internal bool Contains(string word) => _set.Value.Contains(word);
}
