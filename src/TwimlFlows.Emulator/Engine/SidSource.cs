using System.Security.Cryptography;
using System.Text;

namespace TwimlFlows.Emulator.Engine;

/// <summary>Makes ids that look like Twilio's and depend on the seed and on the order of requests alone.</summary>
internal sealed class SidSource(int seed)
{
    private readonly SortedDictionary<string, int> _counters = new(StringComparer.Ordinal);

    public string Next(string prefix)
    {
        _counters.TryGetValue(prefix, out var count);
        _counters[prefix] = count + 1;
        return prefix + Hex(prefix, count);
    }

    public string Hex(string purpose, int number)
    {
        var text = FormattableString.Invariant($"twimlflows-emulator/{seed}/{purpose}/{number}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
