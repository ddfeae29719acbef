namespace TwimlFlows.Tests.Legs;

/// <summary>A process's way to the store: cut when the process dies.</summary>
/// <param name="store">The store.</param>
/// <param name="onWritten">Told of each write and its cancellation, before the process is.</param>
internal sealed class DyingStore(ISessionStore store, Func<CancellationToken, Task>? onWritten = null) : ISessionStore
{
    internal bool IsDead { get; set; }

    public ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken) =>
        IsDead ? throw new IOException("The process is gone.") : store.GetAsync(key, cancellationToken);

    public async ValueTask<bool> CompareAndSetAsync(
        string key, long expectedVersion, ReadOnlyMemory<byte> content, TimeSpan timeToLive, CancellationToken cancellationToken)
    {
        if (IsDead)
        {
            throw new IOException("The process is gone.");
        }

        var isWritten = await store.CompareAndSetAsync(key, expectedVersion, content, timeToLive, cancellationToken);
        await (onWritten?.Invoke(cancellationToken) ?? Task.CompletedTask);
        return isWritten;
    }
}
