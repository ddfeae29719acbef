namespace TwimlFlows;

/// <summary>
/// Where sessions are kept: small records under a key, changed only by who saw their latest version, and forgotten
/// some time after their last change.
/// </summary>
/// <remarks>
/// All members may be called at the same time from any thread and, for a store that several processes share, from any
/// process. Keys are ordinal text; they hold CallSids and room names, never phone numbers.
/// </remarks>
public interface ISessionStore
{
    /// <summary>Reads a record.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The record, or null when there is none or its time is over.</returns>
    ValueTask<StoredSession?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes a record, unless somebody else was faster.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expectedVersion">The version that was read; 0 when there was no record.</param>
    /// <param name="content">The new content; the store keeps a copy.</param>
    /// <param name="timeToLive">How long from now the record lives when nothing writes it again; more than zero.</param>
    /// <param name="cancellationToken">Gives up; the record may have been written all the same.</param>
    /// <returns>Whether it was written. If not, another version is there now, or none: read again.</returns>
    ValueTask<bool> CompareAndSetAsync(
        string key,
        long expectedVersion,
        ReadOnlyMemory<byte> content,
        TimeSpan timeToLive,
        CancellationToken cancellationToken);
}
