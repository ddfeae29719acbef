using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>
/// Writes a flow's manifest. What user code binds to stands in the flow's own file; what the manifest says stands in a file of
/// its own, which an editor need not make.
/// </summary>
internal static class ManifestEmitter
{
    private const string Describe = "static partial void __Describe(ref " + Names.Runtime + "FlowManifest manifest)";

    /// <summary>Writes how the manifest is reached: it compiles, and says nothing of its steps, also without the other file.</summary>
    internal static void EmitAccess(SourceWriter writer, FlowModel flow)
    {
        if (flow.Shape.HasManifest)
        {
            writer
                .Write($"/// <summary>The steps of {Names.See(flow.Cref)}, the ways between them, and what Twilio's console needs to know.</summary>")
                .Write(Names.GeneratedCode)
                .Write($"public {(flow.Shape.HidesLinks ? "new " : "")}static {Names.Runtime}FlowManifest Manifest {{ get; }} = __ToManifest();")
                .Line();
        }

        writer
            .Write(Names.GeneratedCode)
            .Open($"private static {Names.Runtime}FlowManifest __ToManifest()")
            .Write($"{Names.Runtime}FlowManifest manifest = new {Names.Runtime}FlowManifest({Names.Literal(Plain(flow.Name))}, {Names.Literal(flow.Prefix)});")
            .Write("__Describe(ref manifest);")
            .Write("return manifest;")
            .Close()
            .Line()
            .Write(Names.GeneratedCode)
            .Write($"{Describe};")
            .Line();
    }

    /// <summary>Writes the file with what the manifest says.</summary>
    internal static string Emit(ManifestModel manifest, CancellationToken cancellationToken) => FlowFile.Write(
        manifest.Flow,
        "",
        writer => writer
            .Open(Describe)
            .Open($"manifest = new {Names.Runtime}FlowManifest({Names.Literal(Plain(manifest.Flow.Name))}, {Names.Literal(manifest.Flow.Prefix)})")
            .Write($"HoldsLegs = {Flag(manifest.Flow.LegHold is not null)},")
            .List("Steps", "ManifestStep", manifest.Flow.Steps.Select(StepOf))
            .List("Links", "ManifestLink", manifest.Links.Select(LinkOf))
            .List("Events", "ManifestEvent", manifest.Events.Select(EventOf))
            .List("NotFollowed", "ManifestGap", manifest.Gaps.Select(gap => $"{Names.Literal(gap.Step)}, {gap.Line}, {Names.Literal(gap.Text)}"))
            .Close(";")
            .Close(),
        cancellationToken);

    private static string StepOf(StepModel step) =>
        $"{Names.Literal(step.Name)}, {Names.Runtime}ManifestStepKind.{step.Role}, {Names.Literal(step.Route)}, {Texts(step.LinkArguments.Select(argument => argument.QueryName))}, {Flag(step.IsVoiceUrl)}";

    private static string LinkOf(LinkModel link) =>
        $"{Text(link.From)}, {Names.Literal(link.To)}, {Names.Runtime}ManifestLinkKind.{link.Kind}, {Text(link.By)}";

    private static string EventOf(EventModel one) =>
        $"{Names.Literal((one.Handler.IsRoomEvent ? "RoomEvent." : "LegEvent.") + one.Handler.Event)}, {Text(one.Handler.Label)}, {Names.Literal(Plain(one.Handler.Name))}, {Texts(one.Operations)}";

    private static SourceWriter List(this SourceWriter writer, string property, string type, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return writer;
        }

        writer.Open($"{property} = new {Names.Runtime}{type}[]");
        foreach (var item in all)
        {
            writer.Write($"new({item}),");
        }

        return writer.Close(",");
    }

    private static string Texts(IEnumerable<string> texts) =>
        texts.Any() ? $"new string[] {{ {string.Join(", ", texts.Select(Names.Literal))} }}" : "global::System.Array.Empty<string>()";

    private static string Text(string? text) => text is null ? "null" : Names.Literal(text);

    private static string Flag(bool flag) => flag ? "true" : "false";

    /// <summary>A name as metadata has it.</summary>
    private static string Plain(string name) => name.TrimStart('@');
}
