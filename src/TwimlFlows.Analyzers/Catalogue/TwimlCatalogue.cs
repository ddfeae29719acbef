namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>Every element that Twilio knows in one kind of document. The tables are written from the files under Data.</summary>
internal sealed class TwimlCatalogue
{
    private readonly Dictionary<string, ElementInfo[]> _byName;
    private readonly Dictionary<string, string[]> _parents;

    private readonly IReadOnlyDictionary<string, ElementAbout> _about;

    private TwimlCatalogue(IEnumerable<ElementInfo> elements, IReadOnlyDictionary<string, ElementAbout> about)
    {
        Elements = [.. elements];
        _about = about;
        _byName = Elements.GroupBy(element => element.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _parents = _byName.ToDictionary(one => one.Key, one => one.Value.SelectMany(element => element.Parents).Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Documents that control a call.</summary>
    internal static TwimlCatalogue Voice { get; } =
        new([.. ResponseTable.Elements, .. DialTable.Elements, .. ServicesTable.Elements, .. SsmlTable.Elements], AboutTable.Voice);

    /// <summary>Documents that answer a message.</summary>
    internal static TwimlCatalogue Messaging { get; } = new(MessagingTable.Elements, AboutTable.Messaging);

    /// <summary>The places that documents are fetched from.</summary>
    internal static IReadOnlyList<DocumentContext> Contexts => ContextsTable.All;

    /// <summary>What a document may hold that is fetched from a place.</summary>
    internal static DocumentContext ContextOf(string name) => Contexts.Single(context => context.Name == name);

    internal IReadOnlyList<ElementInfo> Elements { get; }

    internal IEnumerable<string> Names => _byName.Keys;

    /// <summary>Whether any kind of document has an element of a name.</summary>
    internal static bool IsName(string name) => Voice.Knows(name) || Messaging.Knows(name);

    internal bool Knows(string name) => _byName.ContainsKey(name);

    /// <summary>The element of a name: the one that may stand in the parent, else any.</summary>
    internal ElementInfo? Find(string name, string? parent)
    {
        var named = Named(name);
        return named.Length < 2 || parent is null ? named.FirstOrDefault() : Array.Find(named, element => element.Parents.Contains(parent)) ?? named[0];
    }

    /// <summary>What is told of an element; of two that share a name, the one that stands in another parent is named with it.</summary>
    internal ElementAbout About(ElementInfo element) =>
        element.Parents.Count == 1 && _about.TryGetValue($"{element.Parents[0]}/{element.Name}", out var special) ? special : _about[element.Name];

    /// <summary>Whether an element may stand in another one.</summary>
    internal bool Allows(string name, string parent) => _parents.TryGetValue(name, out var parents) && Array.IndexOf(parents, parent) >= 0;

    /// <summary>The names of the elements that an element may stand in.</summary>
    internal IReadOnlyList<string> ParentsOf(string name) => _parents.TryGetValue(name, out var parents) ? parents : [];

    /// <summary>The names of the elements that may stand in an element.</summary>
    internal IEnumerable<string> ChildrenOf(string parent) => Elements.Where(element => element.Parents.Contains(parent)).Select(element => element.Name).Distinct();

    private ElementInfo[] Named(string name) => _byName.TryGetValue(name, out var named) ? named : [];
}
