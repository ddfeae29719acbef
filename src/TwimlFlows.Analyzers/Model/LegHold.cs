namespace TwimlFlows.Analyzers.Model;

/// <summary>What the runtime must know of a flow that holds legs without a room.</summary>
/// <param name="End">The step to which a leg is released whose partner is gone, as metadata has its name.</param>
/// <param name="Screens">Whether dialled legs may hear a document before they are connected.</param>
internal sealed record LegHold(string End, bool Screens);
