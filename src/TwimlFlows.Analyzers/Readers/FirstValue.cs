using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Whether a field or a property that only a constructor can set keeps the TwiML that it begins with.</summary>
internal static class FirstValue
{
    /// <summary>Of values that are no TwiML nobody asks.</summary>
    internal static bool Stays(ISymbol member, ISymbolInitializerOperation initializer)
    {
        var named = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        var type = named is IPropertySymbol property ? property.Type : ((IFieldSymbol)named).Type;
        return HoldsTwiml(type) && !IsSetLater(named) && (!ListValue.CanChange(type) || IsOnlyRead(named, initializer.SemanticModel));
    }

    private static bool HoldsTwiml(ITypeSymbol type) =>
        type.Is(KnownNames.Twiml)
        || (type as IArrayTypeSymbol)?.ElementType.Is(KnownNames.Twiml) == true
        || (type as INamedTypeSymbol)?.TypeArguments.Any(argument => argument.Is(KnownNames.Twiml)) == true;

    /// <summary>Whether a constructor gives it another value, or something that runs while the flow is made.</summary>
    private static bool IsSetLater(ISymbol member) => member.ContainingType.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method is { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } or { IsInitOnly: true })
        .SelectMany(method => method.DeclaringSyntaxReferences)
        .Select(declaration => declaration.GetSyntax())
        .Where(syntax => syntax is ConstructorDeclarationSyntax or AccessorDeclarationSyntax)
        .SelectMany(syntax => syntax.DescendantNodes())
        .Any(node => TargetOf(node)?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == member.Name) == true);

    private static ExpressionSyntax? TargetOf(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) => argument.Expression,
        RefExpressionSyntax reference => reference.Expression,
        _ => null,
    };

    /// <summary>Whether nobody but its flow can reach the list in it, and nothing there puts something into it.</summary>
    private static bool IsOnlyRead(ISymbol member, SemanticModel? model) =>
        member.DeclaredAccessibility == Accessibility.Private
        && WrittenCode.PartsOf(member.ContainingType, CancellationToken.None)
            .SelectMany(part => part.DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText == member.Name)
            .All(name => name.SyntaxTree == model?.SyntaxTree && IsRead(name, member, model));

    private static bool IsRead(SimpleNameSyntax name, ISymbol member, SemanticModel model) =>
        model.GetOperation(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name) is { } use
        && (use is not IMemberReferenceOperation { Member: var named } || !SymbolEqualityComparer.Default.Equals(named, member) || ListValue.IsRead(use, mayBeReturned: false));
}
