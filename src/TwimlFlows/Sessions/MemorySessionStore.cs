namespace TwimlFlows;

/// <summary>Keeps sessions in this process: for one replica, and gone when it stops.</summary>
/// <param name="time">The clock.</param>
public sealed class MemorySessionStore(TimeProvider time) : ISessionStore
{
    /// <summary>Records that nobody asks for again are looked for this often, while others are written.</summary>
    private static readonly TimeSpan _sweepInterval = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time = time ?? throw new ArgumentNullException(nameof(time));
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _versions;
    private DateTimeOffset _nextSweep;

    /// <inheritdoc/>
    public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(Find(key) is { } entry ? new StoredSession(entry.Version, entry.Content) : null);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> CompareAndSetAsync(
        string key,
        long expectedVersion,
        ReadOnlyMemory<byte> content,
        TimeSpan timeToLive,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeToLive, TimeSpan.Zero);
        cancellationToken.ThrowIfCancellationRequested();
        var copy = content.ToArray();
        lock (_lock)
        {
            Sweep();
            if ((Find(key)?.Version ?? 0) != expectedVersion)
            {
                return new(false);
            }

            // One count for all keys: a record that expired and came back never has a version that somebody still remembers.
            _entries[key] = new Entry(++_versions, copy, _time.GetUtcNow() + timeToLive);
            return new(true);
        }
    }

    private Entry? Find(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        if (entry.ExpiresAt > _time.GetUtcNow())
        {
            return entry;
        }

        _entries.Remove(key);
        return null;
    }

    private void Sweep()
    {
        var now = _time.GetUtcNow();
        if (now < _nextSweep)
        {
            return;
        }

        _nextSweep = now + _sweepInterval;
        foreach (var (key, entry) in _entries)
        {
            if (entry.ExpiresAt <= now)
            {
                _entries.Remove(key);
            }
        }
    }

    private sealed record Entry(long Version, byte[] Content, DateTimeOffset ExpiresAt);
}
