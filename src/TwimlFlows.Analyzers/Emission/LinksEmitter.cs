using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes <c>To</c>, which holds a link to every step, and the paths of the steps that are links themselves.</summary>
internal static class LinksEmitter
{
    internal static void Emit(SourceWriter writer, FlowModel flow)
    {
        if (flow.Shape.HasLinks)
        {
            EmitLinks(writer, flow);
        }

        if (!flow.Shape.IsStatic)
        {
            EmitPaths(writer, flow);
        }
    }

    private static void EmitLinks(SourceWriter writer, FlowModel flow)
    {
        writer
            .Write($"/// <summary>Links to the steps of {Names.See(flow.Cref)}.</summary>")
            .Write(Names.GeneratedCode)
            .Open($"public {(flow.Shape.HidesLinks ? "new " : "")}static class To");
        foreach (var step in flow.Steps.Where(step => step.HasLink))
        {
            EmitLink(writer, step);
        }

        writer
            .Write("/// <summary>The address that takes the events of this flow's rooms: a conference's statusCallback.</summary>")
            .Write($"public static {Names.Runtime}Link ConferenceEvents {{ get; }} = {Names.Runtime}Link.To({Names.Literal(flow.Prefix + "/conference-events")});")
            .Line()
            .Write("/// <summary>The address that takes the events of this flow's legs: a call's or a noun's statusCallback.</summary>")
            .Write($"public static {Names.Runtime}Link CallEvents {{ get; }} = {Names.Runtime}Link.To({Names.Literal(flow.Prefix + "/call-events")});")
            .Line()
            .Write("/// <summary>The address that catches a leg whose next document got lost: a number's fallback URL.</summary>")
            .Write($"public static {Names.Runtime}Link Settle {{ get; }} = {Names.Runtime}Link.To({Names.Literal(flow.Prefix + "/settle")});")
            .Close()
            .Line();
    }

    private static void EmitLink(SourceWriter writer, StepModel step)
    {
        var access = step.IsPublicLink ? "public" : "internal";
        var arguments = step.LinkArguments.ToList();
        var name = Parsing.SymbolExtensions.Escaped(step.Name);
        writer.Write($"/// <summary>Links to {Names.See(step.Cref)}.</summary>");
        if (arguments.Count == 0)
        {
            writer.Write($"{access} static {Names.Runtime}Link {name} {{ get; }} = {Names.Runtime}Link.To({Names.Literal(step.Route)});");
        }
        else
        {
            var parameters = string.Join(", ", arguments.Select(argument => $"{argument.Type} {argument.Name}"));
            var query = string.Concat(arguments.Select(argument => $".With({Names.Literal(argument.QueryName)}, {argument.Name})"));
            writer
                .Write($"{access} static {Names.Runtime}Link {name}({parameters}) =>")
                .Write($"    {Names.Runtime}Link.To({Names.Literal(step.Route)}){query};");
        }

        writer.Line();
    }

    private static void EmitPaths(SourceWriter writer, FlowModel flow)
    {
        writer
            .Write(Names.GeneratedCode)
            .Open($"string? {Names.Runtime}IVoiceFlow.PathOf(string step) => step switch");
        foreach (var step in flow.Steps.Where(step => step.HasLink && !step.LinkArguments.Any()))
        {
            writer.Write($"{Names.Literal(step.Name)} => {Names.Literal(step.Route)},");
        }

        writer.Write("_ => null,").Close(";").Line();
    }
}
