using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>Changes the modifiers of a declaration; what stands above it stays there.</summary>
internal static class Modifiers
{
    /// <summary>The type in which a node stands, and the types around it, the innermost first.</summary>
    internal static IEnumerable<TypeDeclarationSyntax> TypesAt(SyntaxNode node) => node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>();

    /// <summary>The declaration without a modifier.</summary>
    internal static T Without<T>(T declaration, SyntaxKind keyword)
        where T : MemberDeclarationSyntax
    {
        var modifiers = declaration.Modifiers;
        var removed = modifiers.First(modifier => modifier.IsKind(keyword));
        var kept = modifiers.Remove(removed);
        if (modifiers[0] == removed && kept.Count > 0)
        {
            kept = kept.Replace(kept[0], kept[0].WithLeadingTrivia(removed.LeadingTrivia));
        }

        return (T)declaration.WithModifiers(kept);
    }

    /// <summary>Whether the type says who sees it.</summary>
    internal static bool HasAccessibility(TypeDeclarationSyntax type) => type.Modifiers.Any(IsAccessibility);

    /// <summary>The type as internal, whatever it said before.</summary>
    internal static TypeDeclarationSyntax MadeInternal(TypeDeclarationSyntax type)
    {
        var first = type.Modifiers.Count > 0 ? type.Modifiers[0] : type.Keyword;
        var others = type.Modifiers.Where(modifier => !IsAccessibility(modifier)).Select(modifier => modifier == first ? modifier.WithLeadingTrivia() : modifier);
        var made = SyntaxFactory.Token(SyntaxKind.InternalKeyword).WithLeadingTrivia(first.LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space);
        var keyword = first == type.Keyword ? type.Keyword.WithLeadingTrivia() : type.Keyword;
        return (TypeDeclarationSyntax)type.WithKeyword(keyword).WithModifiers(SyntaxFactory.TokenList([made, .. others]));
    }

    /// <summary>The type with the partial keyword, which stands last.</summary>
    internal static TypeDeclarationSyntax MadePartial(TypeDeclarationSyntax type)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (type.Modifiers.Count > 0)
        {
            return (TypeDeclarationSyntax)type.AddModifiers(partial);
        }

        // The first token carries what stands above the type.
        return (TypeDeclarationSyntax)type
            .WithKeyword(type.Keyword.WithLeadingTrivia())
            .AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }

    private static bool IsAccessibility(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PublicKeyword;
}
