namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>What a document may hold by the place that it is fetched from.</summary>
/// <param name="Name">The name of the context.</param>
/// <param name="Allowed">The verbs it may hold.</param>
/// <param name="Forbidden">The verbs Twilio is known to refuse there.</param>
internal sealed record DocumentContext(string Name, IReadOnlyList<string> Allowed, IReadOnlyList<string> Forbidden)
{
    /// <summary>The verbs it may hold, as a message lists them.</summary>
    internal string InWords => string.Join(", ", Allowed.Take(Allowed.Count - 1)) + " and " + Allowed[Allowed.Count - 1];
}
