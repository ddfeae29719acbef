using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TwimlFlows;

/// <summary>Reads and changes one kind of record of one flow in the store.</summary>
/// <param name="store">The store.</param>
/// <param name="prefix">What the store's keys begin with.</param>
/// <param name="json">How the record is written.</param>
internal sealed class SessionRecords<T>(ISessionStore store, string prefix, JsonTypeInfo<T> json)
    where T : class, new()
{
    private static readonly TimeSpan _timeToLive = TimeSpan.FromHours(24);

    /// <summary>Every lost race means that somebody else won it, so this many in a row say that the store is broken.</summary>
    private const int MaximumTries = 200;

    private readonly Changes _changes = new();

    internal async ValueTask<T?> ReadAsync(string id, CancellationToken cancellationToken) =>
        await store.GetAsync(prefix + id, cancellationToken).ConfigureAwait(false) is { } stored ? Read(stored) : null;

    /// <summary>Changes a record; the change runs again on a fresh copy when somebody else was faster.</summary>
    /// <returns>What the change that was written, or that had nothing to write, returned.</returns>
    internal async ValueTask<TResult> ChangeAsync<TResult>(
        string id,
        Func<T, Change<TResult>> change,
        CancellationToken cancellationToken)
    {
        var key = prefix + id;
        for (var tries = 0; tries < MaximumTries; tries++)
        {
            var stored = await store.GetAsync(key, cancellationToken).ConfigureAwait(false);
            var record = stored is { } found ? Read(found) : new T();
            var changed = change(record);
            if (!changed.IsToBeWritten)
            {
                return changed.Result;
            }

            var content = JsonSerializer.SerializeToUtf8Bytes(record, json);
            if (await store.CompareAndSetAsync(key, stored?.Version ?? 0, content, _timeToLive, cancellationToken).ConfigureAwait(false))
            {
                _changes.Announce(id);
                return changed.Result;
            }
        }

        // The key holds a room's name or a SID, and messages end up in logs.
        throw new InvalidOperationException($"A {typeof(T).Name} could not be written: the store refused {MaximumTries} times in a row.");
    }

    /// <summary>Looks at a record now, after each change and now and then, until it is as wanted or the time is over.</summary>
    /// <returns>The last look: what it found, or null when the time was over.</returns>
    internal ValueTask<TResult?> WaitForAsync<TResult>(
        string id,
        Func<CancellationToken, ValueTask<TResult?>> look,
        TimeSpan limit,
        TimeProvider time,
        CancellationToken cancellationToken)
        where TResult : class => _changes.WaitForAsync(id, look, limit, time, cancellationToken);

    private T Read(StoredSession stored) =>
        JsonSerializer.Deserialize(stored.Content.Span, json)
        ?? throw new InvalidOperationException("A session in the store is null. Something else writes to the store's keys.");
}
