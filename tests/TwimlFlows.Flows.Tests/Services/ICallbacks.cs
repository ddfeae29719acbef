namespace Centre.Services;

/// <summary>Who wants to be called back.</summary>
public interface ICallbacks
{
    /// <summary>Notes a number.</summary>
    Task AddAsync(string number, CancellationToken ct);
}
