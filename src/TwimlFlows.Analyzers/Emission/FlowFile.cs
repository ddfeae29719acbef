using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes one more part of a flow's class, inside of everything that it stands in.</summary>
internal static class FlowFile
{
    internal static string Write(FlowModel flow, string bases, Action<SourceWriter> members, CancellationToken cancellationToken)
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

        writer.Open($"partial {flow.Keyword} {flow.Name}{flow.TypeParameters}{bases}");
        members(writer);
        writer.Close();
        foreach (var _ in flow.ContainingTypes)
        {
            writer.Close();
        }

        return writer.ToString();
    }
}
