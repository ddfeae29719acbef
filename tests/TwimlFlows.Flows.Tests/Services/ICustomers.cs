namespace Centre.Services;

/// <summary>What is known of a caller.</summary>
public interface ICustomers
{
    /// <summary>The customer with a number, if there is one.</summary>
    Task<Customer?> FindAsync(string number, CancellationToken ct);
}
