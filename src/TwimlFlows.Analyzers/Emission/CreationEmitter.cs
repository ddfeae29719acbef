using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes how the flow is made: by its constructor, without reflection.</summary>
internal static class CreationEmitter
{
    internal static void Emit(SourceWriter writer, FlowModel flow)
    {
        var services = string.Join(", ", flow.Services.Select(type => $"{Names.GetRequiredService}<{type}>(services)"));
        var operations = flow.Operations.Any()
            ? $" {{ __operations = {Names.Runtime}FlowHost.OperationsOf(services, {Names.Literal(flow.Prefix)}) }}"
            : "";
        writer
            .Write("/// <summary>Makes this flow for one request; called by the service provider.</summary>")
            .Write(Names.GeneratedCode)
            .Write($"internal static {flow.FullName} __Create(global::System.IServiceProvider services) =>")
            .Write($"    new({services}){operations};");
    }
}
