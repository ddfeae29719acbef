using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace TwimlFlows;

/// <summary>
/// A TwiML document or a part of one, written as an interpolated string: <c>$"&lt;Say&gt;Hello {name}&lt;/Say&gt;"</c>.
/// </summary>
/// <remarks>
/// It keeps the literals and the values of the holes as they are; links are made absolute and text is escaped when it is
/// written. It does not change once made, and may be stored, repeated, and shared between calls.
/// Twilio: <see href="https://www.twilio.com/docs/voice/twiml"/>.
/// </remarks>
[InterpolatedStringHandler]
public sealed partial class Twiml
{
    /// <summary>A document or fragment without content.</summary>
    public static Twiml Empty { get; } = $"";

    internal ReadOnlySpan<TwimlPart> Parts => _parts.AsSpan(0, _count);

    /// <summary>One of two fragments.</summary>
    /// <param name="condition">Which one.</param>
    /// <param name="then">The fragment when it is true.</param>
    /// <param name="otherwise">The fragment when it is not; nothing when it is left out.</param>
    public static Twiml If(bool condition, Twiml then, Twiml? otherwise = null) => condition ? then : otherwise ?? Empty;

    /// <summary>A fragment for each of some items.</summary>
    /// <param name="items">The items; they are gone through once, at once.</param>
    /// <param name="fragment">Makes an item's fragment.</param>
    public static Twiml Each<T>(IEnumerable<T> items, Func<T, Twiml> fragment) => $"{items.Select(fragment)}";

    /// <summary>Takes TwiML that is only known at run time, such as a prompt from a database, after a check.</summary>
    /// <remarks>It is markup and can hold any verb: never build the text from what a caller said or typed.</remarks>
    /// <param name="text">A run of verbs, or a whole Response.</param>
    /// <exception cref="FormatException">The text is not well-formed (Twilio's error 12100), or holds more than verbs.</exception>
    public static Twiml Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TwimlParser.Check(text);
        var twiml = new Twiml(text.Length, 0);
        twiml.AppendLiteral(text);
        return twiml;
    }

    /// <summary>Writes the whole document, with its XML declaration and Response element, as UTF-8.</summary>
    /// <remarks>A declaration and a Response that the document already has are not written a second time.</remarks>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="publicBaseUrl">The public base URL that links are made absolute with; it may have a path.</param>
    /// <exception cref="InvalidOperationException">Thousands of fragments lie each in the next one.</exception>
    public void WriteTo(IBufferWriter<byte> output, string publicBaseUrl) => WriteTo(output, publicBaseUrl, null);

    /// <summary>Writes the whole document, and something more into the query of every link.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="publicBaseUrl">The public base URL that links are made absolute with; it may have a path.</param>
    /// <param name="linkArguments">What every link gets: names and values, percent-encoded, without a question mark; or null.</param>
    /// <exception cref="InvalidOperationException">Thousands of fragments lie each in the next one.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteTo(IBufferWriter<byte> output, string publicBaseUrl, string? linkArguments)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(publicBaseUrl);
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"u8);
        new TwimlWriter(output, publicBaseUrl.AsSpan().TrimEnd('/'), linkArguments).Write(this);
        output.Write("</Response>"u8);
    }

    /// <summary>The whole document as <see cref="WriteTo(IBufferWriter{byte}, string)"/> writes it, as text.</summary>
    /// <param name="publicBaseUrl">The public base URL that links are made absolute with; it may have a path.</param>
    public string ToXml(string publicBaseUrl)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output, publicBaseUrl);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The document without its XML declaration and Response element, links as path and query: for tests.</summary>
    public override string ToString()
    {
        var output = new ArrayBufferWriter<byte>();
        new TwimlWriter(output, "").Write(this);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
