namespace TwimlFlows.Tests.Legs;

/// <summary>A process's way to the store: cut when the process dies.</summary>
internal sealed class DyingStore(ISessionStore store) : ISessionStore
{
    internal bool IsDead { get; set; }

    public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken) =>
        IsDead ? throw new IOException("The process is gone.") : store.GetAsync(key, cancellationToken);

    public ValueTask<bool> CompareAndSetAsync(string key, long expectedVersion, ReadOnlyMemory<byte> content, TimeSpan timeToLive, CancellationToken cancellationToken) =>
        IsDead ? throw new IOException("The process is gone.") : store.CompareAndSetAsync(key, expectedVersion, content, timeToLive, cancellationToken);
}
