using System.Text;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes indented source with line feeds only, so that the output is the same on every machine; stops when cancelled.</summary>
internal sealed class SourceWriter(CancellationToken cancellationToken)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes lines at the current depth; an empty line gets no blanks.</summary>
    internal SourceWriter Write(string lines)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (int start = 0, end; start <= lines.Length; start = end + 1)
        {
            end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            if (end > start)
            {
                _text.Append(' ', _depth * 4).Append(lines, start, end - start);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes an empty line.</summary>
    internal SourceWriter Line() => Write("");

    /// <summary>Writes a head and an opening brace; what follows is one step deeper.</summary>
    internal SourceWriter Open(string head)
    {
        Write(head).Write("{");
        _depth++;
        return this;
    }

    /// <summary>Closes what was opened last.</summary>
    internal SourceWriter Close(string behind = "")
    {
        _depth--;
        return Write("}" + behind);
    }

    public override string ToString() => _text.ToString();
}
