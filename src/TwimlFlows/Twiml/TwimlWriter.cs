using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace TwimlFlows;

/// <summary>Writes the parts of a document as UTF-8: the one place where text becomes XML.</summary>
internal ref struct TwimlWriter(IBufferWriter<byte> output, ReadOnlySpan<char> publicBaseUrl, ReadOnlySpan<char> linkArguments = default)
{
    private readonly ReadOnlySpan<char> _publicBaseUrl = publicBaseUrl;
    private readonly ReadOnlySpan<char> _linkArguments = linkArguments;
    private TwimlState _state = new(TwimlSyntax.Prolog);

    /// <summary>Writes a document or fragment.</summary>
    /// <param name="twiml">What to write.</param>
    /// <param name="tagFollows">Whether the next thing behind it is a tag; only looked at in the text of an address.</param>
    internal void Write(Twiml twiml, bool tagFollows = false)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new InvalidOperationException(
                "This document is nested too deeply: each of its fragments lies in the next one. Collect them in a list, or use Twiml.Each.");
        }

        var parts = twiml.Parts;
        for (var i = 0; i < parts.Length; i++)
        {
            var following = parts[(i + 1)..];
            if (parts[i].Kind == TwimlPartKind.Literal)
            {
                var literal = EncodedLiteral.Of(parts[i].Text, _state);
                output.Write(literal.Bytes(trimmed: literal.EndsInWhiteSpaceOfAddress && (BeginsWithTag(following) ?? tagFollows)));
                _state = literal.End;
            }
            else if (!_state.TakesNoValue)
            {
                WriteHole(parts[i], following, tagFollows);
            }
        }
    }

    private void WriteHole(in TwimlPart part, ReadOnlySpan<TwimlPart> following, bool tagFollows)
    {
        switch (part.Kind)
        {
            case TwimlPartKind.Fragment:
                Write(part.Fragment, _state.IsAddressText && (BeginsWithTag(following) ?? tagFollows));
                break;
            case TwimlPartKind.Number:
                WriteNumber(part.Number);
                break;
            case TwimlPartKind.Path:
                WriteValue(_publicBaseUrl);
                WriteValue(part.Text);
                WriteLinkArguments(part.Text);
                break;
            default:
                WriteValue(_state.IsAddressText ? Trimmed(part.Text, following, tagFollows) : part.Text);
                break;
        }
    }

    private void WriteLinkArguments(string link)
    {
        if (_linkArguments.Length > 0)
        {
            WriteValue(link.Contains('?') ? "&" : "?");
            WriteValue(_linkArguments);
        }
    }

    private readonly ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text, ReadOnlySpan<TwimlPart> following, bool tagFollows)
    {
        text = _state.Element == TwimlElement.Address ? text.TrimStart() : text;
        return text.Length > 0 && char.IsWhiteSpace(text[^1]) && (BeginsWithTag(following) ?? tagFollows) ? text.TrimEnd() : text;
    }

    /// <summary>Whether the first thing that is not white space is a tag; null when there is no such thing.</summary>
    private static bool? BeginsWithTag(ReadOnlySpan<TwimlPart> parts)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (ref readonly var part in parts)
        {
            switch (part.Kind)
            {
                case TwimlPartKind.Fragment when BeginsWithTag(part.Fragment.Parts) is { } found:
                    return found;
                case TwimlPartKind.Fragment:
                    break;
                case TwimlPartKind.Literal or TwimlPartKind.Text when string.IsNullOrWhiteSpace(part.Text):
                    break;
                default:
                    return part.Kind == TwimlPartKind.Literal && LiteralEncoder.BeginsTag(part.Text.AsSpan().TrimStart());
            }
        }

        return null;
    }

    private void WriteValue(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_state.Syntax == TwimlSyntax.CData)
        {
            XmlEscape.WriteCData(output, text);
        }
        else
        {
            XmlEscape.Write(output, text);
        }

        _state = _state.Written;
    }

    private void WriteNumber(long number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
        output.Advance(written);
        _state = _state.Written;
    }
}
