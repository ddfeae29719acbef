namespace TwimlFlows.Chaos;

/// <summary>The shared store as one process sees it: as long as that lives.</summary>
internal sealed class MortalStore(ISessionStore store, Life life) : ISessionStore
{
    public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken)
    {
        life.ThrowIfOver();
        return store.GetAsync(key, cancellationToken);
    }

    public ValueTask<bool> CompareAndSetAsync(
        string key, long expectedVersion, ReadOnlyMemory<byte> content, TimeSpan timeToLive, CancellationToken cancellationToken)
    {
        life.ThrowIfOver();
        return store.CompareAndSetAsync(key, expectedVersion, content, timeToLive, cancellationToken);
    }
}
