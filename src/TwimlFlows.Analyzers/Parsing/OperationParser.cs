using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Makes the models of a flow's operations.</summary>
internal sealed class OperationParser(IReadOnlyList<StepModel> steps, List<FlowFault> faults, CancellationToken cancellationToken)
{
    private static readonly SymbolDisplayFormat _withConstraints = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints)
        .WithMemberOptions(SymbolDisplayMemberOptions.None);

    private readonly StepLinkParser _links = new(steps, faults, cancellationToken);

    internal List<OperationModel> Parse(IEnumerable<DeclaredOperation> operations) =>
        [.. operations.Select(Parse).OfType<OperationModel>()];

    private OperationModel? Parse(DeclaredOperation operation)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var method = operation.Method;
        var returnsResult = method.ReturnType.TaskResult().Is(KnownNames.OperationResult);
        if (!returnsResult)
        {
            faults.Add(new FlowFault(WrongReturnType.Descriptor, method.FirstLocation(), method.Name, "an operation", "Task<OperationResult>"));
        }

        if (!method.IsPartialDefinition || method.PartialImplementationPart?.IsEmitted() == false)
        {
            if (returnsResult)
            {
                faults.Add(new FlowFault(OperationNotPartial.Descriptor, method.FirstLocation(), method.Name));
            }

            return null;
        }

        if (!returnsResult)
        {
            // The body is emitted all the same, or the compiler would miss it.
            return ModelOf(operation, step: null, other: null);
        }

        faults.AddRange(
            from parameter in method.Parameters
            let reason = UnboundReason.ByReference(parameter)
            where reason is not null
            select new FlowFault(ParameterUnbound.Descriptor, parameter.FirstLocation(), parameter.Name, method.Name, reason.Why, reason.Advice));
        if (operation is { Verb: OperationVerb.Call, TimeoutSeconds: < 1 or > 600 })
        {
            faults.Add(new FlowFault(RingTimeOutOfRange.Descriptor, operation.LocationOf("Timeout", cancellationToken), method.Name, operation.TimeoutSeconds));
        }

        if (operation.IsBetweenLegs)
        {
            faults.AddRange(LegOperationFaults.Of(operation, cancellationToken));
        }
        else if (MissingRole(operation.Verb, operation.Roles) is { } missing)
        {
            faults.Add(new FlowFault(OperationParameterMissing.Descriptor, method.FirstLocation(), method.Name, operation.Kind, missing));
        }

        return ModelOf(
            operation,
            _links.Parse(operation, operation.StepArgument, takesQueue: operation.IsBetweenLegs),
            _links.Parse(operation, "Other", takesQueue: false));
    }

    private OperationModel ModelOf(DeclaredOperation operation, StepLink? step, StepLink? other)
    {
        var method = operation.Method;
        return new OperationModel(
            operation.Verb,
            method.Name.Escaped(),
            ModifiersOf(method),
            method.ReturnType.EmittedName(),
            method.IsGenericMethod ? $"<{string.Join(", ", method.TypeParameters.Select(parameter => parameter.Name.Escaped()))}>" : "",
            ConstraintsOf(method),
            method.Parameters.Select(ParameterParser.ParseAsWritten).ToEquatableArray(),
            step,
            other,
            operation.TimeoutSeconds,
            operation.Roles);
    }

    /// <summary>Both halves of a generic method repeat the constraints, with names that hold anywhere.</summary>
    private static string ConstraintsOf(IMethodSymbol method)
    {
        var head = method.ToDisplayString(_withConstraints);
        var where = head.IndexOf(" where ", StringComparison.Ordinal);
        return where < 0 ? "" : head.Substring(where);
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
