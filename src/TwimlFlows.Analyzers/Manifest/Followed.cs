using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>
/// The variables and functions of a member that are followed already. What one of them gives is listed once for each way on
/// which it is used: a second look adds nothing, a circle ends there, and a variable that grows by itself does not multiply.
/// </summary>
/// <param name="cancellationToken">Says when nobody wants to know any more.</param>
internal sealed class Followed(CancellationToken cancellationToken)
{
    private readonly HashSet<(string Name, bool IsFunction, LinkKind Kind, string? By, bool MayBeValue)> _entered = [];

    /// <summary>Whether a variable is to be followed now, being used in this manner.</summary>
    internal bool EntersVariable(string name, LinkKind kind, string? by = null, bool mayBeValue = false) => Enters((name, false, kind, by, mayBeValue));

    /// <summary>Whether a function is to be followed now, being used in this manner.</summary>
    internal bool EntersFunction(string name, LinkKind kind, string? by = null, bool mayBeValue = false) => Enters((name, true, kind, by, mayBeValue));

    private bool Enters((string, bool, LinkKind, string?, bool) use)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _entered.Add(use);
    }
}
