using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes one flow's file: its links, its operations, its endpoints, and how it is made.</summary>
internal static class FlowEmitter
{
    internal static string Emit(FlowModel flow, CancellationToken cancellationToken)
    {
        var writer = new SourceWriter(cancellationToken).Write(Names.Header);
        if (flow.Namespace.Length > 0)
        {
            writer.Write($"namespace {flow.Namespace};").Line();
        }

        foreach (var type in flow.ContainingTypes)
        {
            writer.Open(type);
        }

        writer.Open($"partial {flow.Keyword} {flow.Name}{flow.TypeParameters}{(flow.Shape.IsStatic ? "" : $" : {Names.Runtime}IVoiceFlow")}");
        LinksEmitter.Emit(writer, flow);
        OperationsEmitter.Emit(writer, flow);
        if (flow.IsValid)
        {
            EndpointsEmitter.Emit(writer, flow);
            CreationEmitter.Emit(writer, flow);
        }

        writer.Close();
        foreach (var _ in flow.ContainingTypes)
        {
            writer.Close();
        }

        return writer.ToString();
    }
}
