namespace TwimlFlows.Analyzers.Model;

/// <summary>A way from one step to another.</summary>
/// <param name="From">The step it begins at; null when an operation or the runtime leads there.</param>
/// <param name="To">The step it leads to.</param>
/// <param name="Kind">How control gets there.</param>
/// <param name="By">The element or the operation that leads there, or null.</param>
internal sealed record LinkModel(string? From, string To, LinkKind Kind, string? By);
