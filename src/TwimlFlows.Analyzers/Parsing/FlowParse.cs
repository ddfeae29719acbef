using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>What became of a declaration: a model to emit (none when nothing can be emitted), and what is wrong with it.</summary>
internal sealed class FlowParse(FlowModel? model, IReadOnlyList<FlowFault> faults)
{
    internal FlowModel? Model { get; } = model;

    internal IReadOnlyList<FlowFault> Faults { get; } = faults;
}
