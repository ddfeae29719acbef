using System.Buffers;
using System.Text;

namespace TwimlFlows;

/// <summary>Writes values so that any XML parser gives back what was put in, as far as XML can hold it.</summary>
internal static class XmlEscape
{
    /// <summary>Without which nothing needs escaping: markup, what a parser would change, and what XML 1.0 forbids.</summary>
    private static readonly SearchValues<char> _special = SearchValues.Create(
        "&<>\"'" + new string([.. Enumerable.Range(0, 0x20).Select(code => (char)code)]) + "\uFFFE\uFFFF");

    private static readonly SearchValues<char> _specialInCData = SearchValues.Create(
        "]>" + new string([.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except("\t\n")]) + "\uFFFE\uFFFF");

    /// <summary>For text and attributes alike.</summary>
    internal static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(_special) is >= 0 and var index)
        {
            WriteUtf8(output, text[..index]);
            output.Write(EscapeOf(text[index]));
            text = text[(index + 1)..];
        }

        WriteUtf8(output, text);
    }

    /// <summary>Inside a CDATA section, which is left for a moment where a character could help to end it.</summary>
    internal static void WriteCData(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(_specialInCData) is >= 0 and var index)
        {
            WriteUtf8(output, text[..index]);
            output.Write("]]>"u8);
            output.Write(text[index] == ']' ? "]"u8 : EscapeOf(text[index]));
            output.Write("<![CDATA["u8);
            text = text[(index + 1)..];
        }

        WriteUtf8(output, text);
    }

    private static void WriteUtf8(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        // In pieces, so that a huge value asks for no huge buffer; a pair of surrogates is never split.
        while (text.Length > 0)
        {
            var length = Math.Min(text.Length, 1024);
            length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            var written = Encoding.UTF8.GetBytes(text[..length], output.GetSpan(length * 3));
            output.Advance(written);
            text = text[length..];
        }
    }

    /// <summary>White space is written as references: a parser would turn it into blanks in an attribute. U+FFFD stands for what XML forbids.</summary>
    private static ReadOnlySpan<byte> EscapeOf(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&apos;"u8,
        '\t' => "&#9;"u8,
        '\n' => "&#10;"u8,
        '\r' => "&#13;"u8,
        _ => "\uFFFD"u8,
    };
}
