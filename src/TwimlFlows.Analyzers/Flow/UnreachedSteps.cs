using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>The steps of a flow that nothing in it leads to. A step that only leads to itself is one of them.</summary>
internal static class UnreachedSteps
{
    /// <summary>Each with its route. In nearly every flow a link leads to every step, and nothing more is looked at then.</summary>
    internal static List<(IMethodSymbol Step, string Route)> Of(FlowGraph flow, CancellationToken cancellationToken)
    {
        var linked = new HashSet<string>(Linked(flow), StringComparer.Ordinal);
        var steps = flow.Flow.OrdinaryMethods().Where(method => method.StepAttribute() is { } attribute && !linked.Contains(method.Name) && !IsOfOutside(method, attribute)).ToList();
        if (steps.Count == 0 || FlowParser.Parse(flow.Flow, cancellationToken) is not { Faults.Count: 0, Model: { IsValid: true } model })
        {
            return [];
        }

        var written = new HashSet<string>(
            flow.WrittenAddresses(cancellationToken).Select(address => (address.Step ?? address.Nearest)?.Name).Append(model.LegHold?.End).OfType<string>(), StringComparer.Ordinal);
        return
        [
            .. from step in steps
               where !written.Contains(step.Name) && !IsNamedIn(flow.Flow, step, cancellationToken)
               from parsed in model.Steps
               where parsed.Name == step.Name
               select (step, parsed.Route),
        ];
    }

    private static IEnumerable<string> Linked(FlowGraph flow) => flow.Literals
        .SelectMany(literal => literal.Document.Holes.Select(hole => hole.Step).Where(step => step is not null && !SymbolEqualityComparer.Default.Equals(step, literal.Method)))
        .Where(step => SymbolEqualityComparer.Default.Equals(step!.ContainingType, flow.Flow))
        .Select(step => step!.Name)
        .Concat(flow.Operations.SelectMany(operation => operation.Steps.Concat([operation["End"]]).OfType<string>()));

    /// <summary>Calls begin there or may do so, its address is written for somebody outside, or it is called through another type.</summary>
    private static bool IsOfOutside(IMethodSymbol step, AttributeData attribute) =>
        step.Attribute(KnownNames.AnswerAttribute) is not null
        || attribute.Named("Route") is not null
        || step.Parameters.Any(parameter => parameter.Type.Is(KnownNames.IncomingCall))
        || step.IsOverride
        || step.ContainingType.AllInterfaces.Any(contract => contract.GetMembers(step.Name).Length > 0);

    /// <summary>Whether the flow names a step elsewhere than in the step: calls it, or hands on the method or its link.</summary>
    private static bool IsNamedIn(INamedTypeSymbol flow, IMethodSymbol step, CancellationToken cancellationToken) =>
        WrittenCode.PartsOf(flow, cancellationToken).Any(part => part
            .DescendantNodes(node => node is not MethodDeclarationSyntax method || method.Identifier.ValueText != step.Name)
            .Any(node => node is SimpleNameSyntax name && name.Identifier.ValueText == step.Name));
}
