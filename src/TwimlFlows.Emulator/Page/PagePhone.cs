namespace TwimlFlows.Emulator;

/// <summary>A telephone on the emulator's page.</summary>
/// <param name="Name">Whose it is, such as customer.</param>
/// <param name="Number">Its number in E.164 form, or client:identity.</param>
public sealed record PagePhone(string Name, string Number)
{
    /// <summary>
    /// The numbers that the page offers to call from it; empty for a telephone that only answers. Null offers what there is: the
    /// account's numbers, or to a client the page's other telephones.
    /// </summary>
    public IReadOnlyList<string>? Calls { get; init; }
}
