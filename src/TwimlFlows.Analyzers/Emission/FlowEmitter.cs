using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes one flow's file: its links, its operations, its endpoints, and how it is made.</summary>
internal static class FlowEmitter
{
    internal static string Emit(FlowModel flow, CancellationToken cancellationToken) => FlowFile.Write(
        flow,
        flow.Shape.IsStatic ? "" : $" : {Names.Runtime}IVoiceFlow",
        writer =>
        {
            LinksEmitter.Emit(writer, flow);
            ManifestEmitter.EmitAccess(writer, flow);
            OperationsEmitter.Emit(writer, flow);
            if (flow.IsValid)
            {
                EndpointsEmitter.Emit(writer, flow);
                CreationEmitter.Emit(writer, flow);
            }
        },
        cancellationToken);
}
