using System.Text.RegularExpressions;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>An option in an address's fragment, by which Twilio connects: <c>#rc=3&amp;rp=5xx</c>.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Span">Where the value stands.</param>
internal sealed record ConnectionOption(string Key, string Value, TwimlSpan Span)
{
    /// <summary>The hash of a character's number, such as &amp;#38;, begins no fragment.</summary>
    private static readonly Regex _fragment = new("(?<!&)#(?<options>.*)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex _option = new("(^|&amp;|&#38;)(?<key>[^=&]*)=(?<value>[^&\\s]*)", RegexOptions.CultureInvariant);

    /// <summary>The parts of a list, each with its place.</summary>
    internal IEnumerable<(string Text, TwimlSpan Span)> Items => Regex.Matches(Value, "[^,]+", RegexOptions.CultureInvariant)
        .Cast<Match>()
        .Select(item => (item.Value, new TwimlSpan(Span.Start + item.Index, Span.Start + item.Index + item.Length)));

    /// <summary>Where the options begin in an address, as it is written; -1 when it has none.</summary>
    internal static int IndexIn(string address) => _fragment.Match(address) is { Success: true, Index: var index } ? index : -1;

    /// <summary>The options of all addresses that Twilio requests over HTTP, a link in front of them or not.</summary>
    internal static IEnumerable<ConnectionOption> AllOf(CheckedDocument document) =>
        document.Document.Text.Characters.IndexOf('#') < 0 ? [] : Find(document);

    private static IEnumerable<ConnectionOption> Find(CheckedDocument document) =>
        from span in Addresses(document)
        let text = document.Document.Text.Of(span)
        let options = _fragment.Match(text).Groups["options"]
        where options.Success
        from Match option in _option.Matches(options.Value)
        let value = option.Groups["value"]
        where value.Value.IndexOf(TwimlText.HoleMark) < 0
        let start = span.Start + options.Index + value.Index
        select new ConnectionOption(option.Groups["key"].Value, value.Value, new(start, start + value.Length));

    private static IEnumerable<TwimlSpan> Addresses(CheckedDocument document) =>
        document.Known
            .SelectMany(element => element.Element.Attributes.Where(attribute => element.Info!.Attribute(attribute.Name) is { Kind: ValueKind.Url, Scheme: null }))
            .Select(attribute => attribute.ValueSpan)
            .Concat(document.Known
                .Where(element => element.Info!.IsTextUrl)
                .SelectMany(element => element.Element.Children.OfType<TwimlTextNode>().Where(text => !text.IsCData))
                .Select(text => text.Span));
}
