using System.Collections;

namespace TwimlFlows.Emulator;

/// <summary>The TwiML applications of the emulated account, by name.</summary>
public sealed class VirtualApplications : IReadOnlyCollection<VirtualApplication>
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, VirtualApplication> _applications = new(StringComparer.Ordinal);
    private readonly Func<string> _nextSid;

    internal VirtualApplications(Func<string> nextSid) => _nextSid = nextSid;

    /// <summary>How many applications there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _applications.Count;
            }
        }
    }

    /// <summary>An application of the account.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="KeyNotFoundException">The account has no such application.</exception>
    public VirtualApplication this[string name]
    {
        get
        {
            lock (_gate)
            {
                return _applications.TryGetValue(name, out var found)
                    ? found
                    : throw new KeyNotFoundException($"{name} is no TwiML application of the emulated account. Add it with Applications.Add first.");
            }
        }
    }

    /// <summary>Gives the account an application, or configures one that it has.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="voiceUrl">Where the document for a client's call comes from; absolute.</param>
    public VirtualApplication Add(string name, string? voiceUrl = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        lock (_gate)
        {
            if (!_applications.TryGetValue(name, out var entry))
            {
                _applications.Add(name, entry = new VirtualApplication(_nextSid(), name));
            }

            entry.VoiceUrl = voiceUrl ?? entry.VoiceUrl;
            return entry;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<VirtualApplication> GetEnumerator()
    {
        lock (_gate)
        {
            return _applications.Values.ToList().GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
