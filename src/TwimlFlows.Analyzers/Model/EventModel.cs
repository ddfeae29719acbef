namespace TwimlFlows.Analyzers.Model;

/// <summary>An event that a flow listens to.</summary>
/// <param name="Handler">The handler, as <see cref="FlowModel.Handlers"/> has it.</param>
/// <param name="Operations">The operations that it calls.</param>
internal sealed record EventModel(HandlerModel Handler, EquatableArray<string> Operations);
