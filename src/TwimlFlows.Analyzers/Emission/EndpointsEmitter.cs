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
        if (flow.LegHold is { } legs)
        {
            var end = $"{flow.FullName}.To.{Parsing.SymbolExtensions.Escaped(legs.End)}";
            writer.Write($"endpoints.HoldsLegs({end}, screens: {(legs.Screens ? "true" : "false")});");
        }

        foreach (var step in flow.Steps)
        {
            writer
                .Write($"endpoints.Step({Names.Literal(step.Route)}, {Names.Runtime}DocumentKind.{step.Document}, static request =>")
                .Write($"    new global::System.Threading.Tasks.ValueTask<{Names.Runtime}Twiml>({CallOf(flow, step)}));");
        }

        foreach (var handler in flow.Handlers)
        {
            var label = handler is { IsRoomEvent: true } ? (handler.Label is null ? "null, " : Names.Literal(handler.Label) + ", ") : "";
            writer
                .Write($"endpoints.On({Names.Runtime}{(handler.IsRoomEvent ? "RoomEvent" : "LegEvent")}.{handler.Event}, {label}static (services, e, cancellationToken) =>")
                .Write($"    {TargetOf(flow, handler.IsStatic, "services")}.{handler.Name}({string.Join(", ", handler.Parameters.Select(HandlerArgument))}));");
        }

        writer.Close().Line();
    }

    private static string CallOf(FlowModel flow, StepModel step) =>
        $"{TargetOf(flow, step.IsStatic, "request.Services")}.{Parsing.SymbolExtensions.Escaped(step.Name)}({string.Join(", ", step.Parameters.Select(StepArgument))})";

    private static string TargetOf(FlowModel flow, bool isStatic, string services) =>
        isStatic ? flow.FullName : $"{Names.GetRequiredService}<{flow.FullName}>({services})";

    private static string StepArgument(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.Webhook => $"new {parameter.Type}(request.Parameters)",
        ParameterSource.CancellationToken => "request.CancellationToken",
        ParameterSource.HttpContext => "request.HttpContext",
        ParameterSource.LinkText => $"request.Text({Names.Literal(parameter.QueryName)})",
        ParameterSource.LinkFlag => $"request.Flag({Names.Literal(parameter.QueryName)})",
        ParameterSource.LinkEnum => $"request.Enum<{parameter.Type}>({Names.Literal(parameter.QueryName)})",
        ParameterSource.LinkParsable => $"request.Argument<{parameter.Type}>({Names.Literal(parameter.QueryName)})",
        _ => $"{Names.GetRequiredService}<{parameter.Type}>(request.Services)",
    };

    private static string HandlerArgument(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.Webhook => "e",
        ParameterSource.CancellationToken => "cancellationToken",
        _ => $"{Names.GetRequiredService}<{parameter.Type}>(services)",
    };
}
