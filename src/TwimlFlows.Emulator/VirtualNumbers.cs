using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TwimlFlows.Emulator;

/// <summary>The phone numbers of the emulated account.</summary>
public sealed class VirtualNumbers : IReadOnlyCollection<VirtualNumber>
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, VirtualNumber> _numbers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _verified = new(StringComparer.Ordinal);

    /// <summary>How many numbers there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _numbers.Count;
            }
        }
    }

    /// <summary>A number of the account.</summary>
    /// <param name="number">The number, E.164.</param>
    /// <exception cref="KeyNotFoundException">The account has no such number.</exception>
    public VirtualNumber this[string number] => TryGet(number, out var found)
        ? found
        : throw new KeyNotFoundException($"{number} is no number of the emulated account. Add it with Numbers.Add first.");

    /// <summary>Gives the account a number, or configures one that it has.</summary>
    /// <param name="number">The number, E.164.</param>
    /// <param name="voiceUrl">Where the document for an incoming call comes from; absolute.</param>
    /// <exception cref="ArgumentException">The number is not E.164.</exception>
    public VirtualNumber Add(string number, string? voiceUrl = null)
    {
        lock (_gate)
        {
            if (!_numbers.TryGetValue(PhoneNumbers.Require(number), out var entry))
            {
                _numbers.Add(number, entry = new VirtualNumber(number));
            }

            entry.VoiceUrl = voiceUrl ?? entry.VoiceUrl;
            return entry;
        }
    }

    /// <summary>Makes a number of somebody else usable as caller ID, as after Twilio's verification call.</summary>
    /// <param name="number">The number, E.164.</param>
    /// <exception cref="ArgumentException">The number is not E.164.</exception>
    public void Verify(string number)
    {
        lock (_gate)
        {
            _verified.Add(PhoneNumbers.Require(number));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<VirtualNumber> GetEnumerator()
    {
        lock (_gate)
        {
            return _numbers.Values.ToList().GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGet(string number, [NotNullWhen(true)] out VirtualNumber? found)
    {
        lock (_gate)
        {
            return _numbers.TryGetValue(number, out found);
        }
    }

    internal bool MayCallFrom(string number)
    {
        lock (_gate)
        {
            return _numbers.ContainsKey(number) || _verified.Contains(number);
        }
    }
}
