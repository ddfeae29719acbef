namespace TwimlFlows.AspNetCore.Tests;

/// <summary>A store that fails when the test wants it.</summary>
internal sealed class SwitchedStore(TimeProvider time) : ISessionStore
{
    private readonly MemorySessionStore _store = new(time);

    /// <summary>Which keys fail.</summary>
    internal Func<string, bool> Fails { get; set; } = static _ => false;

    public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken) =>
        Fails(key) ? throw new IOException("The store is gone.") : _store.GetAsync(key, cancellationToken);

    public ValueTask<bool> CompareAndSetAsync(string key, long expectedVersion, ReadOnlyMemory<byte> content, TimeSpan timeToLive, CancellationToken cancellationToken) =>
        Fails(key) ? throw new IOException("The store is gone.") : _store.CompareAndSetAsync(key, expectedVersion, content, timeToLive, cancellationToken);
}
