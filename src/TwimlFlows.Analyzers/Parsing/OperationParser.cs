using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Reads the operations of a flow.</summary>
internal sealed class OperationParser(
    IReadOnlyList<StepModel> steps,
    List<FlowFault> faults,
    CancellationToken cancellationToken)
{
    internal List<OperationModel> Parse(INamedTypeSymbol flow)
    {
        var operations = new List<OperationModel>();
        foreach (var method in flow.GetMembers().OfType<IMethodSymbol>())
        {
            foreach (var attribute in method.GetAttributes())
            {
                if (VerbOf(attribute) is { } verb && Parse(method, attribute, verb) is { } operation)
                {
                    operations.Add(operation);
                    break;
                }
            }
        }

        return operations;
    }

    private static OperationVerb? VerbOf(AttributeData attribute) =>
        attribute.AttributeClass.Is(KnownNames.CallAttribute) ? OperationVerb.Call
        : attribute.AttributeClass.Is(KnownNames.HoldAttribute) ? OperationVerb.Hold
        : attribute.AttributeClass.Is(KnownNames.ResumeAttribute) ? OperationVerb.Resume
        : attribute.AttributeClass.Is(KnownNames.MoveAttribute) ? OperationVerb.Move
        : null;

    private OperationModel? Parse(IMethodSymbol method, AttributeData attribute, OperationVerb verb)
    {
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

        var roles = RolesOf(method);
        if (MissingRole(verb, roles) is { } missing)
        {
            faults.Add(new FlowFault(OperationParameterMissing.Descriptor, method.FirstLocation(), method.Name, verb.ToString(), missing));
        }

        var step = StepOf(method, attribute, verb);
        return new OperationModel(
            verb,
            method.Name.Escaped(),
            ModifiersOf(method),
            method.ReturnType.EmittedName(),
            method.Parameters.Select(ParameterParser.Parse).ToEquatableArray(),
            step?.Name,
            ArgumentsOf(method, step).ToEquatableArray(),
            attribute.Named("Timeout")?.Value as int? ?? 25,
            roles);
    }

    private static OperationRoles RolesOf(IMethodSymbol method) => new(
        method.Parameters.FirstOrDefault(parameter => parameter.Name == "to" && parameter.Type.Is(KnownNames.PhoneNumber))?.Name.Escaped(),
        method.Parameters.FirstOrDefault(parameter => parameter.Name == "from" && parameter.Type.Is(KnownNames.PhoneNumber))?.Name.Escaped(),
        NameOfFirst(method, KnownNames.RoomName),
        NameOfFirst(method, KnownNames.ParticipantLabel),
        NameOfFirst(method, KnownNames.CancellationToken));

    private static string? NameOfFirst(IMethodSymbol method, string type) =>
        method.Parameters.FirstOrDefault(parameter => parameter.Type.Is(type))?.Name.Escaped();

    private static string? MissingRole(OperationVerb verb, OperationRoles roles) => verb switch
    {
        OperationVerb.Call when roles.To is null => "a PhoneNumber named to",
        OperationVerb.Call when roles.From is null => "a PhoneNumber named from",
        OperationVerb.Hold or OperationVerb.Resume or OperationVerb.Move when roles.Room is null => "a RoomName",
        OperationVerb.Hold or OperationVerb.Resume or OperationVerb.Move when roles.Who is null => "a ParticipantLabel",
        _ => null,
    };

    private StepModel? StepOf(IMethodSymbol method, AttributeData attribute, OperationVerb verb)
    {
        var name = verb switch
        {
            OperationVerb.Call or OperationVerb.Move => attribute.FirstText() ?? "",
            OperationVerb.Hold => attribute.Named("Music")?.Value as string,
            _ => null,
        };
        if (name is null)
        {
            return null;
        }

        var step = steps.FirstOrDefault(candidate => candidate.Name == name);
        if (step is null)
        {
            var location = attribute.LocationOfArgument(verb == OperationVerb.Hold ? "Music" : null, method, cancellationToken);
            faults.Add(new FlowFault(NotAStep.Descriptor, location, method.Name, name));
        }

        return step;
    }

    /// <summary>The step's link arguments are taken from the operation's parameters of the same name and type.</summary>
    private IEnumerable<string> ArgumentsOf(IMethodSymbol method, StepModel? step)
    {
        foreach (var argument in step?.LinkArguments ?? [])
        {
            var parameter = method.Parameters.FirstOrDefault(candidate =>
                candidate.Name == argument.QueryName && candidate.Type.EmittedName() == argument.Type);
            if (parameter is null)
            {
                faults.Add(new FlowFault(
                    LinkArgumentMissing.Descriptor,
                    method.FirstLocation(),
                    method.Name,
                    step!.Name,
                    argument.QueryName,
                    argument.Type.Replace("global::", "")));
                yield return "default!";
            }
            else
            {
                yield return parameter.Name.Escaped();
            }
        }
    }

    /// <summary>Both halves of a partial method carry the same modifiers, so they are taken as they are written.</summary>
    private string ModifiersOf(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration
            ? string.Join(" ", declaration.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword)).Select(modifier => modifier.ValueText))
            : "public partial";
}
