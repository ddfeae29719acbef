namespace Centre.Services;

/// <summary>The secrets of the callers.</summary>
public interface IPins
{
    /// <summary>Whether it is the right one.</summary>
    Task<bool> IsRightAsync(string number, string pin, CancellationToken ct);
}
