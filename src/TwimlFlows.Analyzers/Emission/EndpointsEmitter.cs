using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes how the flow's requests reach its methods.</summary>
internal static class EndpointsEmitter
{
    internal static void Emit(SourceWriter writer, FlowModel flow)
    {
        writer
            .Write("/// <summary>Maps this flow's endpoints; called by MapTwimlFlows.</summary>")
            .Write(Names.GeneratedCode)
            .Open($"internal static void __Map({Names.Runtime}FlowEndpoints endpoints)");
        writer.Write("endpoints.Describe(__ToManifest);");
        if (flow.LegHold is { } legs)
        {
            writer.Write($"endpoints.HoldsLegs(To.{Parsing.SymbolExtensions.Escaped(legs.End)}, screens: {(legs.Screens ? "true" : "false")});");
        }

        foreach (var step in flow.Steps)
        {
            writer
                .Write($"endpoints.Step({Names.Literal(step.Route)}, {Names.Runtime}DocumentKind.{step.Document}, static request =>")
                .Write($"    new({CallOf(flow, step)}));");
        }

        foreach (var handler in flow.Handlers)
        {
            var label = handler is { IsRoomEvent: true } ? (handler.Label is null ? "null, " : Names.Literal(handler.Label) + ", ") : "";
            writer
                .Write($"endpoints.On({Names.Runtime}{(handler.IsRoomEvent ? "RoomEvent" : "LegEvent")}.{handler.Event}, {label}static (services, e, cancellationToken) =>")
                .Write($"    {TargetOf(flow, handler.IsStatic, "services")}.{handler.Name}({string.Join(", ", handler.Parameters.Select(HandlerArgument))}));");
        }

        EmitFunctions(writer, flow);
        writer.Close().Line();
    }

    /// <summary>What several lines need is written once, and only when a line needs it.</summary>
    private static void EmitFunctions(SourceWriter writer, FlowModel flow)
    {
        if (flow.Steps.Any(step => !step.IsStatic) || flow.Handlers.Any(handler => !handler.IsStatic))
        {
            writer.Line()
                .Write($"static {flow.FullName} Flow(global::System.IServiceProvider services) =>")
                .Write($"    {Names.GetRequiredService}<{flow.FullName}>(services);");
        }

        if (flow.Steps.SelectMany(step => step.Parameters).Concat(flow.Handlers.SelectMany(handler => handler.Parameters)).Any(parameter => parameter.Source == ParameterSource.Service))
        {
            writer.Line()
                .Write("static T Service<T>(global::System.IServiceProvider services) where T : notnull =>")
                .Write($"    {Names.GetRequiredService}<T>(services);");
        }
    }

    private static string CallOf(FlowModel flow, StepModel step) =>
        $"{TargetOf(flow, step.IsStatic, "request.Services")}.{Parsing.SymbolExtensions.Escaped(step.Name)}({string.Join(", ", step.Parameters.Select(StepArgument))})";

    private static string TargetOf(FlowModel flow, bool isStatic, string services) =>
        isStatic ? flow.FullName : $"Flow({services})";

    private static string StepArgument(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.Webhook => $"new {parameter.Type}(request.Parameters)",
        ParameterSource.CancellationToken => "request.CancellationToken",
        ParameterSource.HttpContext => "request.HttpContext",
        ParameterSource.LinkText => $"request.Text({Names.Literal(parameter.QueryName)})",
        ParameterSource.LinkFlag => $"request.Flag({Names.Literal(parameter.QueryName)})",
        ParameterSource.LinkEnum => $"request.Enum<{parameter.Type}>({Names.Literal(parameter.QueryName)})",
        ParameterSource.LinkParsable => $"request.Argument<{parameter.Type}>({Names.Literal(parameter.QueryName)})",
        _ => $"Service<{parameter.Type}>(request.Services)",
    };

    private static string HandlerArgument(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.Webhook => "e",
        ParameterSource.CancellationToken => "cancellationToken",
        _ => $"Service<{parameter.Type}>(services)",
    };
}
