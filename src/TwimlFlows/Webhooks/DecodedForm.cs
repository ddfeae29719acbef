using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TwimlFlows;

/// <summary>
/// The parameters of a form. Of some thirty that Twilio sends a step reads a few, so a value becomes a string when
/// somebody asks for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DecodedForm : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly Field[] _fields;
    private readonly byte[] _values;

    internal DecodedForm(Field[] fields, int count, byte[] values) => (_fields, Count, _values) = (fields, count, values);

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => new(NameOf(index), ValueOf(index));

    /// <summary>The name of a parameter.</summary>
    /// <param name="index">Its place in the form.</param>
    public string NameOf(int index) => _fields[index].Name;

    /// <summary>The value of a parameter, decoded.</summary>
    /// <param name="index">Its place in the form.</param>
    public ReadOnlySpan<byte> Utf8ValueOf(int index) => _values.AsSpan(_fields[index].Start, _fields[index].Length);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGet(string name, [NotNullWhen(true)] out string? value)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_fields[i].Name, name, StringComparison.Ordinal))
            {
                value = ValueOf(i);
                return true;
            }
        }

        value = null;
        return false;
    }

    private string ValueOf(int index) => _fields[index].Value ??= Encoding.UTF8.GetString(Utf8ValueOf(index));

    /// <summary>A name, and where its value lies.</summary>
    internal struct Field(string name, int start, int length)
    {
        internal readonly string Name = name;
        internal readonly int Start = start;
        internal readonly int Length = length;

        /// <summary>The value, once somebody has asked for it.</summary>
        internal string? Value;
    }
}
