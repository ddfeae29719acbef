using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TwimlFlows;

/// <summary>The parameters of one of Twilio's requests, decoded, in the order they came.</summary>
/// <remarks>Names are case-sensitive. Of a name that came twice, look-ups give the first value.</remarks>
/// <param name="pairs">Names and values.</param>
public sealed class CallParameters(params IReadOnlyList<KeyValuePair<string, string>> pairs) : IReadOnlyCollection<KeyValuePair<string, string>>
{
    /// <summary>No parameters at all.</summary>
    public static CallParameters None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => pairs.Count;

    /// <summary>The value of a parameter, or null when it did not come.</summary>
    /// <param name="name">The parameter's name as Twilio writes it.</param>
    public string? this[string name] => TryGet(name, out var value) ? value : null;

    /// <summary>Makes parameters for tests.</summary>
    /// <param name="pairs">Names and values.</param>
    public static CallParameters Of(params ReadOnlySpan<(string Name, string Value)> pairs)
    {
        var list = new KeyValuePair<string, string>[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            list[i] = new(pairs[i].Name, pairs[i].Value);
        }

        return new CallParameters(list);
    }

    /// <summary>Looks a parameter up.</summary>
    /// <param name="name">The parameter's name as Twilio writes it.</param>
    /// <param name="value">Its value.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out string? value)
    {
        if (pairs is DecodedForm form)
        {
            return form.TryGet(name, out value);
        }

        foreach (var pair in pairs)
        {
            if (string.Equals(pair.Key, name, StringComparison.Ordinal))
            {
                value = pair.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => pairs.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
