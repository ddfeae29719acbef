using System.Text;

namespace TwimlFlows;

/// <summary>
/// Goes through a literal as far as writing it needs: line ends, the white space around addresses, the declaration and
/// the Response that every document gets anyway, and where it ends.
/// </summary>
internal ref struct LiteralEncoder(string literal, TwimlState start)
{
    private const string Declaration = "<?xml";
    private readonly StringBuilder _output = new(literal.Length);
    private TwimlState _state = start;
    private int _position;

    internal EncodedLiteral Encode()
    {
        EscapeFirstBracket();
        while (_position < literal.Length)
        {
            switch (_state.Syntax)
            {
                case TwimlSyntax.Prolog:
                    SkipWhiteSpace();
                    break;
                case TwimlSyntax.Text:
                    CopyText();
                    break;
                case TwimlSyntax.Tag:
                    CopyTag();
                    break;
                case TwimlSyntax.DoubleQuoted:
                    CopyThrough("\"", TwimlSyntax.Tag);
                    break;
                case TwimlSyntax.SingleQuoted:
                    CopyThrough("'", TwimlSyntax.Tag);
                    break;
                case TwimlSyntax.Comment:
                    CopyThrough("-->", TwimlSyntax.Text);
                    break;
                case TwimlSyntax.Instruction:
                    CopyThrough("?>", TwimlSyntax.Text);
                    break;
                default:
                    CopyThrough("]]>", TwimlSyntax.Text);
                    break;
            }
        }

        var text = _output.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
        var bytes = Encoding.UTF8.GetBytes(text);
        return new EncodedLiteral(bytes, _state.IsAddressText ? Encoding.UTF8.GetByteCount(text.AsSpan().TrimEnd()) : bytes.Length, _state);
    }

    /// <summary>
    /// What stands in front may end in brackets, and no text may hold ]]&gt;, which in a CDATA section ends it. Within one
    /// literal it stands as it is written.
    /// </summary>
    private void EscapeFirstBracket()
    {
        var length = literal.StartsWith("]>", StringComparison.Ordinal) ? 2 : literal.StartsWith('>') ? 1 : 0;
        if (length > 0 && _state.Syntax is (TwimlSyntax.Text or TwimlSyntax.CData))
        {
            _output.Append(literal, 0, length - 1).Append(_state.Syntax == TwimlSyntax.Text ? "&gt;" : "]]>&gt;<![CDATA[");
            _position = length;
            _state = _state.Written;
        }
    }

    private void SkipWhiteSpace()
    {
        _position = literal.Length - Rest().TrimStart().Length;
        if (_position < literal.Length)
        {
            _state = new TwimlState(TwimlSyntax.Text);
        }
    }

    private void CopyText()
    {
        var length = Rest().IndexOf('<');
        var text = length < 0 ? Rest() : Rest()[..length];
        _position += text.Length;
        if (_state.IsAddressText)
        {
            text = _state.Element == TwimlElement.Address ? text.TrimStart() : text;
            text = length >= 0 && BeginsTag(Rest()) ? text.TrimEnd() : text;
        }

        if (text.Length > 0)
        {
            _output.Append(text);
            _state = _state.Written;
        }

        if (length >= 0)
        {
            OpenMarkup();
        }
    }

    private void OpenMarkup()
    {
        var rest = Rest();
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            Enter(TwimlSyntax.Comment, 4);
        }
        else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            _state = _state.Written;
            Enter(TwimlSyntax.CData, 9);
        }
        else if (rest.StartsWith(Declaration, StringComparison.Ordinal) && rest[Declaration.Length..].IndexOf("?>", StringComparison.Ordinal) is >= 0 and var end)
        {
            _position += Declaration.Length + end + 2;
            _state = new TwimlState(TwimlSyntax.Prolog);
        }
        else if (rest.StartsWith("<?", StringComparison.Ordinal))
        {
            Enter(TwimlSyntax.Instruction, 2);
        }
        else
        {
            OpenTag(rest[1..]);
        }
    }

    private void OpenTag(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(" \t\r\n/>");
        var isEnd = end == 0 && name[0] == '/';
        if (isEnd)
        {
            name = name[1..];
            end = name.IndexOfAny(" \t\r\n>");
        }

        name = end < 0 ? name : name[..end];
        _state = new TwimlState(
            TwimlSyntax.Tag,
            name is "Response" ? TwimlElement.Response
            : !isEnd && AddressElements.Contain(name) ? TwimlElement.Address
            : TwimlElement.Other);
        Copy(1);
    }

    private void CopyTag()
    {
        var length = Rest().IndexOfAny("\"'>");
        if (length < 0)
        {
            Copy(Rest().Length);
            return;
        }

        var mark = Rest()[length];
        var isEmpty = mark == '>' && length > 0 && Rest()[length - 1] == '/';
        Copy(length + 1);
        _state = mark switch
        {
            '"' => _state with { Syntax = TwimlSyntax.DoubleQuoted },
            '\'' => _state with { Syntax = TwimlSyntax.SingleQuoted },
            _ when _state.Element == TwimlElement.Response => new TwimlState(TwimlSyntax.Prolog),
            _ => new TwimlState(TwimlSyntax.Text, isEmpty ? TwimlElement.Other : _state.Element),
        };
    }

    private void CopyThrough(string mark, TwimlSyntax next)
    {
        var length = Rest().IndexOf(mark, StringComparison.Ordinal);
        Copy(length < 0 ? Rest().Length : length + mark.Length);
        _state = length < 0 ? _state : _state with { Syntax = next };
    }

    private void Enter(TwimlSyntax syntax, int length)
    {
        Copy(length);
        _state = _state with { Syntax = syntax };
    }

    private void Copy(int length)
    {
        if (_state.Element != TwimlElement.Response)
        {
            _output.Append(Rest()[..length]);
        }

        _position += length;
    }

    /// <summary>Whether this is a tag, and no comment, CDATA section or instruction, which may stand in the middle of an address.</summary>
    internal static bool BeginsTag(ReadOnlySpan<char> text) => text is ['<', ..] and not ['<', '!' or '?', ..];

    private readonly ReadOnlySpan<char> Rest() => literal.AsSpan(_position);
}
