using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>A member of a flow that gives a value, as far as its syntax tells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Syntax">What it is made of.</param>
/// <param name="IsHandler">Whether it listens to an event.</param>
internal sealed record GivingMember(string Name, TypeSyntax Type, SyntaxNode Syntax, bool IsHandler)
{
    /// <summary>Whether its value is TwiML, or a task or a list of it.</summary>
    internal bool GivesDocument => Names(Type, "Twiml");

    /// <summary>Whether its value is a link.</summary>
    internal bool GivesAddress => Names(Type, "Link");

    /// <summary>What it can give.</summary>
    internal IEnumerable<ExpressionSyntax> Values => ValuesOf(Syntax);

    /// <summary>The members that a declaration makes: of fields it may make several.</summary>
    internal static IEnumerable<GivingMember> Of(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [new(method.Identifier.ValueText, method.ReturnType, method, IsOn(method))],
        PropertyDeclarationSyntax property => [new(property.Identifier.ValueText, property.Type, property, false)],
        FieldDeclarationSyntax { Declaration: var fields } => fields.Variables.Select(field => new GivingMember(field.Identifier.ValueText, fields.Type, field, false)),
        _ => [],
    };

    /// <summary>Whether a type is of that name, or holds one that is.</summary>
    internal static bool Names(TypeSyntax type, string name) =>
        type.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    /// <summary>What a method, a property, a field or a function can give.</summary>
    internal static IEnumerable<ExpressionSyntax> ValuesOf(SyntaxNode giving) => giving switch
    {
        MethodDeclarationSyntax method => Body(method.ExpressionBody, method.Body),
        LocalFunctionStatementSyntax function => Body(function.ExpressionBody, function.Body),
        AnonymousFunctionExpressionSyntax function => function.ExpressionBody is { } value ? [value] : Returns(function.Block),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
        PropertyDeclarationSyntax property => (property.AccessorList?.Accessors ?? default)
            .Where(accessor => accessor.Keyword.ValueText == "get")
            .SelectMany(accessor => Body(accessor.ExpressionBody, accessor.Body))
            .Concat(property.Initializer is { } initializer ? [initializer.Value] : []),
        VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
        _ => [],
    };

    private static bool IsOn(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes)
        .Any(attribute => attribute.Name is SimpleNameSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax && attribute.Name.ToString().Split('.', ':').Last() is "On" or "OnAttribute");

    private static IEnumerable<ExpressionSyntax> Body(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block) => arrow is null ? Returns(block) : [arrow.Expression];

    /// <summary>A function inside returns to the method, and not to whoever called it.</summary>
    private static IEnumerable<ExpressionSyntax> Returns(BlockSyntax? block) =>
        (block?.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)) ?? [])
            .OfType<ReturnStatementSyntax>()
            .Select(end => end.Expression)
            .OfType<ExpressionSyntax>();
}
