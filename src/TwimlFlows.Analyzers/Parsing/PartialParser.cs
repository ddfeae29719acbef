using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Finds out whether a flow, and every type around it, is partial.</summary>
internal static class PartialParser
{
    /// <summary>What is wrong when one of them is not: the words for the message, and whether an analyzer's message would be heard.</summary>
    internal static (string Around, bool IsUnheard)? Find(INamedTypeSymbol flow, CancellationToken cancellationToken)
    {
        var declarations = flow.ContainingTypes().Append(flow).Select(type => (Type: type, Parts: PartsOf(type, cancellationToken))).ToList();
        var notPartial = declarations.FirstOrDefault(type => !type.Parts.Exists(part => part.Modifiers.Any(SyntaxKind.PartialKeyword))).Type;
        return notPartial is null
            ? null
            : (notPartial.Equals(flow, SymbolEqualityComparer.Default) ? "" : $"'{notPartial.Name}' around it is ", declarations[declarations.Count - 1].Parts.Exists(HasPartialMember));
    }

    /// <summary>
    /// The flow, when the generator has to say it: of a partial method whose class has no second part the compiler reports an
    /// error of its own, and then it asks no analyzer.
    /// </summary>
    internal static UnheardFlow? Unheard(INamedTypeSymbol flow, CancellationToken cancellationToken)
    {
        if (Find(flow, cancellationToken) is not { IsUnheard: true } fault)
        {
            return null;
        }

        var lines = flow.FirstLocation().GetLineSpan();
        var span = flow.FirstLocation().SourceSpan;
        return new UnheardFlow(
            flow.Name,
            fault.Around,
            lines.Path,
            span.Start,
            span.Length,
            lines.StartLinePosition.Line,
            lines.StartLinePosition.Character);
    }

    /// <summary>Whether a type has a partial method.</summary>
    internal static bool HasPartialMember(TypeDeclarationSyntax type) =>
        type.Members.Any(member => member is MethodDeclarationSyntax && member.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static List<TypeDeclarationSyntax> PartsOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        [.. type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()];
}
