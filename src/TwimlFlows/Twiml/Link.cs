namespace TwimlFlows;

/// <summary>
/// A link to a step of this application: a path with its query. It is sent to Twilio as an absolute URL, made from the
/// public base URL when the document is written.
/// </summary>
public readonly record struct Link
{
    private readonly string? _pathAndQuery;

    private Link(string pathAndQuery) => _pathAndQuery = pathAndQuery;

    /// <summary>The path with its query, every value percent-encoded.</summary>
    public string PathAndQuery => _pathAndQuery ?? throw new InvalidOperationException("This Link is empty: it leads nowhere.");

    /// <summary>Links to a path of this application.</summary>
    /// <param name="path">The path, from the slash at its start, without a query.</param>
    /// <exception cref="ArgumentException">The path does not start with a slash, or holds a query or a fragment.</exception>
    public static Link To(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith('/') && path.AsSpan().IndexOfAny('?', '#') < 0
            ? new Link(path)
            : throw new ArgumentException("A link's path starts with a slash and holds neither ? nor #.", nameof(path));
    }

    /// <summary>A link from what <see cref="PathAndQuery"/> gave: its values are encoded already.</summary>
    internal static Link Stored(string pathAndQuery) => pathAndQuery.StartsWith('/')
        ? new Link(pathAndQuery)
        : throw new ArgumentException("A stored link starts with a slash.", nameof(pathAndQuery));

    /// <summary>The same link with one more argument in its query.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="value">The argument's value, written in invariant culture.</param>
    public Link With<T>(string name, T value)
        where T : IFormattable => With(name, value.ToString(null, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The same link with one more argument in its query.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="value">The argument's value.</param>
    public Link With(string name, bool value) => With(name, value ? "true" : "false");

    /// <summary>The same link with one more argument in its query.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="value">The argument's value.</param>
    public Link With(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var separator = PathAndQuery.Contains('?') ? '&' : '?';
        return new Link($"{PathAndQuery}{separator}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
    }

    /// <inheritdoc/>
    public override string ToString() => PathAndQuery;
}
