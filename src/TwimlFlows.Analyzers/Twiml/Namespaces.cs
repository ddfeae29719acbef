namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Which prefixes are declared where: an element or attribute with any other is refused by XML parsers.</summary>
/// <param name="cursor">Where what is wrong is noted.</param>
/// <param name="isPart">Whether a prefix may be declared around the text; then nothing is known of one that is not declared in it.</param>
internal sealed class Namespaces(TwimlCursor cursor, bool isPart)
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";
    private Dictionary<string, string?>? _declared;
    private readonly Stack<List<(string Prefix, string? Before)>?> _scopes = new();

    /// <summary>The prefixes by their names, made when one is met: TwiML has hardly any.</summary>
    private Dictionary<string, string?> Declared => _declared ??= new() { ["xml"] = Xml, ["xmlns"] = Xmlns };

    internal void Enter(TwimlElement element)
    {
        List<(string Prefix, string? Before)>? declared = null;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "xmlns" || PrefixOf(attribute.Name) == "xmlns")
            {
                var prefix = attribute.Name == "xmlns" ? "" : attribute.Name.Substring("xmlns:".Length);
                (declared ??= []).Add((prefix, Declared.TryGetValue(prefix, out var before) ? before : null));
                Declare(prefix, attribute);
            }
        }

        _scopes.Push(declared);
        CheckPrefix(element.Name, element.TagStart);
        CheckAttributes(element);
    }

    internal void Leave()
    {
        if (_scopes.Pop() is { } declared)
        {
            for (var index = declared.Count - 1; index >= 0; index--)
            {
                Declared[declared[index].Prefix] = declared[index].Before;
            }
        }
    }

    private void Declare(string prefix, TwimlAttribute attribute)
    {
        var name = cursor.Text.Of(attribute.ValueSpan);
        var isReserved = prefix == "xml" ? name != Xml : prefix == "xmlns" || name is Xml or Xmlns;
        if (attribute.Holes.Count == 0 && (isReserved || (name.Length == 0 && prefix.Length > 0)))
        {
            cursor.Fault(attribute.NameSpan, isReserved
                ? $"'{attribute.Name}' declares what XML has reserved for itself. Leave it out."
                : $"'{attribute.Name}' declares a prefix for no namespace. Leave it out, or give the namespace.");
        }

        if (prefix is not ("xml" or "xmlns"))
        {
            // What stands in a hole may be different for each prefix.
            Declared[prefix] = attribute.Holes.Count == 0 ? name : prefix + TwimlText.HoleMark;
        }
    }

    private void CheckAttributes(TwimlElement element)
    {
        HashSet<(string Namespace, string Name)>? names = null;
        foreach (var attribute in element.Attributes)
        {
            if (CheckPrefix(attribute.Name, attribute.NameSpan) is { } space
                && !(names ??= []).Add((space, attribute.Name.Substring(attribute.Name.IndexOf(':') + 1))))
            {
                cursor.Fault(attribute.NameSpan, $"The attribute '{attribute.Name}' stands in this tag already, with another prefix for the same namespace. Take one of the two out.");
            }
        }
    }

    /// <summary>The namespace of a name's prefix; null when it has none, or one that is not declared.</summary>
    private string? CheckPrefix(string name, TwimlSpan span)
    {
        if (PrefixOf(name) is not { } prefix || !XmlCharacters.IsQualifiedName(name))
        {
            return null;
        }

        if (Declared.TryGetValue(prefix, out var space) && space is not null)
        {
            return space;
        }

        if (!isPart)
        {
            cursor.Fault(span, $"The prefix of '{name}' is not declared. Leave it out, or write xmlns:{prefix}=\"…\" in this tag or around it.");
        }

        return null;
    }

    private static string? PrefixOf(string name)
    {
        var colon = name.IndexOf(':');
        return colon < 0 ? null : name.Substring(0, colon);
    }
}
