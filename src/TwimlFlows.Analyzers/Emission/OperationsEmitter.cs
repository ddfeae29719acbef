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
            var parameters = string.Join(", ", operation.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));
            writer
                .Write(Names.GeneratedCode)
                .Write($"{operation.Modifiers} {operation.ReturnType} {operation.Name}({parameters}) =>")
                .Write($"    {(flow.IsValid ? BodyOf(flow, operation) : Refusal(flow))};")
                .Line();
        }
    }

    private static string BodyOf(FlowModel flow, OperationModel operation)
    {
        var (to, from, room, who, token) = operation.Roles;
        var operations = $"(__operations ?? throw {Names.Runtime}FlowHost.MadeByHand({Names.Literal(flow.Name)}))";
        var cancellation = token ?? "default";
        return operation.Verb switch
        {
            OperationVerb.Call => $"{operations}.CallAsync({to}, {from}, {LinkOf(flow, operation)}, {room ?? "null"}, {operation.TimeoutSeconds}, {cancellation})",
            OperationVerb.Hold when operation.Step is null => $"{operations}.HoldAsync({room}, {who}, {cancellation})",
            OperationVerb.Hold => $"{operations}.HoldAsync({room}, {who}, {LinkOf(flow, operation)}, {cancellation})",
            OperationVerb.Move => $"{operations}.MoveAsync({room}, {who}, {LinkOf(flow, operation)}, {cancellation})",
            _ => $"{operations}.ResumeAsync({room}, {who}, {cancellation})",
        };
    }

    /// <summary>The parameters may hide the members of To, so its name is written whole.</summary>
    private static string LinkOf(FlowModel flow, OperationModel operation)
    {
        var link = $"{flow.FullName}.To.{Parsing.SymbolExtensions.Escaped(operation.Step!)}";
        return operation.StepArguments.Count == 0 ? link : $"{link}({string.Join(", ", operation.StepArguments)})";
    }

    private static string Refusal(FlowModel flow) =>
        $"throw new global::System.InvalidOperationException({Names.Literal($"{flow.Name} is declared with errors, so its operations do nothing. The build names them.")})";
}
