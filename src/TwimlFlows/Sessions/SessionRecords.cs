using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TwimlFlows;

/// <summary>Reads and changes one kind of record in the store.</summary>
internal sealed class SessionRecords<T>(ISessionStore store, JsonTypeInfo<T> json, Changes changes)
    where T : class, new()
{
    private static readonly TimeSpan _timeToLive = TimeSpan.FromHours(24);

    /// <summary>Every lost race means that somebody else won it, so this many in a row say that the store is broken.</summary>
    private const int MaximumTries = 200;

    internal async ValueTask<T?> ReadAsync(string key, CancellationToken cancellationToken) =>
        await store.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } stored ? Read(stored) : null;

    /// <summary>Changes a record; the change runs again on a fresh copy when somebody else was faster.</summary>
    /// <returns>What the change that was written, or that had nothing to write, returned.</returns>
    internal async ValueTask<TResult> ChangeAsync<TResult>(
        string key,
        Func<T, Change<TResult>> change,
        CancellationToken cancellationToken)
    {
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
                changes.Announce(key);
                return changed.Result;
            }
        }

        // The key holds a room's name or a SID, and messages end up in logs.
        throw new InvalidOperationException($"A {typeof(T).Name} could not be written: the store refused {MaximumTries} times in a row.");
    }

    private T Read(StoredSession stored) =>
        JsonSerializer.Deserialize(stored.Content.Span, json)
        ?? throw new InvalidOperationException("A session in the store is null. Something else writes to the store's keys.");
}
