using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes the operations' bodies: each is one call of the runtime.</summary>
internal static class OperationsEmitter
{
    internal static void Emit(SourceWriter writer, FlowModel flow)
    {
        if (flow.IsValid && flow.Operations.Any())
        {
            writer.Write(Names.GeneratedCode).Write($"private {Names.Runtime}FlowOperations? __operations;").Line();
        }

        foreach (var operation in flow.Operations)
        {
            var parameters = string.Join(", ", operation.Parameters.Select(parameter => $"{parameter.Modifier}{parameter.Type} {parameter.Name}"));
            writer
                .Write(Names.GeneratedCode)
                .Write($"{operation.Modifiers} {operation.ReturnType} {operation.Name}{operation.TypeParameters}({parameters}){operation.Constraints} =>")
                .Write($"    {(flow.IsValid ? BodyOf(flow, operation) : Refusal(flow))};")
                .Line();
        }
    }

    private static string BodyOf(FlowModel flow, OperationModel operation)
    {
        var (to, from, room, who, leg, token) = operation.Roles;
        var operations = $"(this.__operations ?? throw {Names.Runtime}FlowHost.MadeByHand({Names.Literal(flow.Name)}))";
        var cancellation = token ?? "default";
        return operation.Verb switch
        {
            OperationVerb.Call => $"{operations}.CallAsync({to}, {from}, {LinkOf(flow, operation, operation.Step!)}, {room ?? "null"}, {operation.TimeoutSeconds}, {cancellation})",
            OperationVerb.Hold when operation.Step is null => $"{operations}.HoldAsync({room}, {who}, {cancellation})",
            OperationVerb.Hold => $"{operations}.HoldAsync({room}, {who}, {LinkOf(flow, operation, operation.Step!)}, {cancellation})",
            OperationVerb.Park => $"{operations}.ParkAsync({leg}, {LinkFrom(flow, operation, operation.Step!)}, {LinkOf(flow, operation, operation.Other!)}, {cancellation})",
            OperationVerb.Connect => $"{operations}.ConnectAsync({leg}, {LinkFrom(flow, operation, operation.Step!)}, {LinkOf(flow, operation, operation.Other!)}, {cancellation})",
            OperationVerb.Move => $"{operations}.MoveAsync({room}, {who}, {LinkOf(flow, operation, operation.Step!)}, {cancellation})",
            _ => $"{operations}.ResumeAsync({room}, {who}, {cancellation})",
        };
    }

    /// <summary>A parameter may hide To; then its name is written whole.</summary>
    private static string LinkOf(FlowModel flow, OperationModel operation, StepLink link)
    {
        var to = operation.Parameters.Any(parameter => parameter.Name == "To") ? flow.FullName + ".To" : "To";
        var arguments = link.Arguments.Count == 0 ? "" : $"({string.Join(", ", link.Arguments)})";
        return $"{to}.{Parsing.SymbolExtensions.Escaped(link.Step)}{arguments}";
    }

    /// <summary>Makes the link from the call's own queue, which the runtime knows once it knows the call.</summary>
    private static string LinkFrom(FlowModel flow, OperationModel operation, StepLink link) =>
        $"{(link.CapturesParameters ? "" : "static ")}{link.Queue} => {LinkOf(flow, operation, link)}";

    private static string Refusal(FlowModel flow) =>
        $"throw new global::System.InvalidOperationException({Names.Literal($"{flow.Name} is declared with errors, so its operations do nothing. The build names them.")})";
}
