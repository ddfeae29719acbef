using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>What the names in a member of a flow stand for, as far as syntax tells.</summary>
/// <param name="flow">The flow's name.</param>
/// <param name="member">The member.</param>
internal sealed class FlowNames(string flow, SyntaxNode member)
{
    private readonly HashSet<(string, LinkKind, string?, bool)> _followed = [];

    /// <summary>Whether a variable is followed for the first time in that way: its values say nothing new the second time, and a circle of them would not end.</summary>
    internal bool IsNew(string variable, LinkKind kind, string? by = null, bool mayBeValue = false) => _followed.Add((variable, kind, by, mayBeValue));

    /// <summary>What an expression names: a member of the flow or of its To; unknown for anything else.</summary>
    internal (TargetKind Kind, string Name) Of(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax { Identifier.ValueText: var name } => (TargetKind.Member, name),
        MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name } when IsFlow(owner) => (TargetKind.Member, name),
        MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name } when IsLinks(owner) => (TargetKind.Link, name),
        _ => (TargetKind.Unknown, ""),
    };

    /// <summary>The values of a local variable; null when the name is no variable of this member, or one that gets values elsewhere.</summary>
    internal IReadOnlyList<ExpressionSyntax>? ValuesOf(string name)
    {
        var values = member.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(variable => variable != member && variable.Identifier.ValueText == name)
            .ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var assigned = member.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name)
            .ToList();
        return assigned.TrueForAll(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
            ? [.. values.Select(variable => variable.Initializer?.Value).Concat(assigned.Select(assignment => assignment.Right)).OfType<ExpressionSyntax>()]
            : null;
    }

    /// <summary>The function inside of the member that has the name.</summary>
    internal LocalFunctionStatementSyntax? FunctionOf(string name) =>
        member.DescendantNodes().OfType<LocalFunctionStatementSyntax>().FirstOrDefault(function => function.Identifier.ValueText == name);

    /// <summary>Whether a name is one that the member itself makes, so that it hides what the flow has of it.</summary>
    internal bool IsLocal(string name) => TypeOfLocal(name) is not null || member.DescendantNodes().Any(node =>
        node is VariableDeclaratorSyntax variable && node != member ? variable.Identifier.ValueText == name
        : node is ForEachStatementSyntax loop ? loop.Identifier.ValueText == name
        : node is SingleVariableDesignationSyntax designation && designation.Identifier.ValueText == name);

    /// <summary>The type of a parameter; null when it is none, or its type is not written.</summary>
    internal TypeSyntax? TypeOfLocal(string name) => member.DescendantNodes().OfType<ParameterSyntax>()
        .FirstOrDefault(parameter => parameter.Identifier.ValueText == name) is { } parameter
            ? parameter.Type ?? SyntaxFactory.OmittedTypeArgument()
            : null;

    /// <summary>The names of the flow's own members that are called.</summary>
    internal IEnumerable<string> Calls() => member.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Select(call => Of(call.Expression))
        .Where(called => called.Kind == TargetKind.Member)
        .Select(called => called.Name)
        .Distinct();

    private bool IsLinks(ExpressionSyntax owner) => owner switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText == "To",
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == "To" && IsFlow(access.Expression),
        _ => false,
    };

    private bool IsFlow(ExpressionSyntax owner) => owner switch
    {
        ThisExpressionSyntax => true,
        SimpleNameSyntax name => name.Identifier.ValueText == flow,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == flow,
        _ => false,
    };
}
