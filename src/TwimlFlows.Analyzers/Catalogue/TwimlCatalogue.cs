namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>Every element that Twilio knows in one kind of document. The tables are written from the files under Data.</summary>
internal sealed class TwimlCatalogue
{
    private readonly Dictionary<string, ElementInfo[]> _byName;
    private readonly Dictionary<string, string[]> _parents;

    private TwimlCatalogue(IEnumerable<ElementInfo> elements)
    {
        Elements = [.. elements];
        _byName = Elements.GroupBy(element => element.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _parents = _byName.ToDictionary(one => one.Key, one => one.Value.SelectMany(element => element.Parents).Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Documents that control a call.</summary>
    internal static TwimlCatalogue Voice { get; } =
        new([.. ResponseTable.Elements, .. DialTable.Elements, .. ServicesTable.Elements, .. SsmlTable.Elements]);

    /// <summary>Documents that answer a message.</summary>
    internal static TwimlCatalogue Messaging { get; } = new(MessagingTable.Elements);

    /// <summary>The places that documents are fetched from.</summary>
    internal static IReadOnlyList<DocumentContext> Contexts => ContextsTable.All;

    /// <summary>What a document may hold that is fetched from a place.</summary>
    internal static DocumentContext ContextOf(string name) => Contexts.Single(context => context.Name == name);

    internal IReadOnlyList<ElementInfo> Elements { get; }

    internal IEnumerable<string> Names => _byName.Keys;

    internal bool Knows(string name) => _byName.ContainsKey(name);

    /// <summary>The element of a name: the one that may stand in the parent, else any.</summary>
    internal ElementInfo? Find(string name, string? parent)
    {
        var named = Named(name);
        return named.Length < 2 || parent is null ? named.FirstOrDefault() : Array.Find(named, element => element.Parents.Contains(parent)) ?? named[0];
    }

    /// <summary>Whether an element may stand in another one.</summary>
    internal bool Allows(string name, string parent) => _parents.TryGetValue(name, out var parents) && Array.IndexOf(parents, parent) >= 0;

    /// <summary>The names of the elements that an element may stand in.</summary>
    internal IReadOnlyList<string> ParentsOf(string name) => _parents.TryGetValue(name, out var parents) ? parents : [];

    /// <summary>The names of the elements that may stand in an element.</summary>
    internal IEnumerable<string> ChildrenOf(string parent) => Elements.Where(element => element.Parents.Contains(parent)).Select(element => element.Name).Distinct();

    private ElementInfo[] Named(string name) => _byName.TryGetValue(name, out var named) ? named : [];
}
