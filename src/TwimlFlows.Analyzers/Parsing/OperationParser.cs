using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Makes the models of a flow's operations.</summary>
internal sealed class OperationParser(IReadOnlyList<StepModel> steps, List<FlowFault> faults, CancellationToken cancellationToken)
{
    private readonly StepLinkParser _links = new(steps, faults, cancellationToken);

    internal List<OperationModel> Parse(IEnumerable<DeclaredOperation> operations) =>
        [.. operations.Select(Parse).OfType<OperationModel>()];

    private OperationModel? Parse(DeclaredOperation operation)
    {
        var method = operation.Method;
        if (method.ReturnType.TaskResult() is not { } result || !result.Is(KnownNames.OperationResult))
        {
            faults.Add(new FlowFault(WrongReturnType.Descriptor, method.FirstLocation(), method.Name, "an operation", "Task<OperationResult>"));
            return null;
        }

        if (!method.IsPartialDefinition)
        {
            faults.Add(new FlowFault(OperationNotPartial.Descriptor, method.FirstLocation(), method.Name));
            return null;
        }

        if (operation.IsBetweenLegs)
        {
            faults.AddRange(LegOperationFaults.Of(operation, cancellationToken));
        }
        else if (MissingRole(operation.Verb, operation.Roles) is { } missing)
        {
            faults.Add(new FlowFault(OperationParameterMissing.Descriptor, method.FirstLocation(), method.Name, operation.Kind, missing));
        }

        return new OperationModel(
            operation.Verb,
            method.Name.Escaped(),
            ModifiersOf(method),
            method.ReturnType.EmittedName(),
            method.Parameters.Select(ParameterParser.Parse).ToEquatableArray(),
            _links.Parse(operation, operation.StepArgument, takesQueue: operation.IsBetweenLegs),
            _links.Parse(operation, "Other", takesQueue: false),
            operation.TimeoutSeconds,
            operation.Roles);
    }

    private static string? MissingRole(OperationVerb verb, OperationRoles roles) => verb switch
    {
        OperationVerb.Call when roles.To is null => "a PhoneNumber named to",
        OperationVerb.Call when roles.From is null => "a PhoneNumber named from",
        OperationVerb.Hold or OperationVerb.Resume or OperationVerb.Move when roles.Room is null => "a RoomName",
        OperationVerb.Hold or OperationVerb.Resume or OperationVerb.Move when roles.Who is null => "a ParticipantLabel",
        _ => null,
    };

    /// <summary>Both halves of a partial method carry the same modifiers, so they are taken as they are written.</summary>
    private string ModifiersOf(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration
            ? string.Join(" ", declaration.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword)).Select(modifier => modifier.ValueText))
            : "public partial";
}
