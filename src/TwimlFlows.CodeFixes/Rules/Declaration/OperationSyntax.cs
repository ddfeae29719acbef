using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.CodeFixes.Rules.Declaration;

/// <summary>The attribute of an operation in its source, with the operations of its flow: what fixes of attributes work on.</summary>
internal sealed class OperationSyntax
{
    private readonly SyntaxNode _root;
    private readonly AttributeSyntax _attribute;

    private OperationSyntax(SyntaxNode root, AttributeSyntax attribute, DeclaredOperation operation, IReadOnlyList<DeclaredOperation> all)
    {
        _root = root;
        _attribute = attribute;
        Operation = operation;
        All = all;
    }

    internal DeclaredOperation Operation { get; }

    internal IReadOnlyList<DeclaredOperation> All { get; }

    /// <summary>The attribute at the place of a finding, if there is one.</summary>
    internal static IEnumerable<OperationSyntax> At(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        if (marked.Node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            && attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
            && marked.Model.GetDeclaredSymbol(declaration, cancellationToken) is { } method)
        {
            var all = DeclaredOperation.AllOf(method.ContainingType);
            if (all.FirstOrDefault(operation => SymbolEqualityComparer.Default.Equals(operation.Method, method)) is { } operation)
            {
                yield return new OperationSyntax(marked.Root, attribute, operation, all);
            }
        }
    }

    /// <summary>The source with one more step named.</summary>
    internal SyntaxNode With(string argument, string step)
    {
        var added = SyntaxFactory.ParseAttributeArgumentList($"({argument} = nameof({step.Escaped()}))")!.Arguments[0];
        var list = _attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        return _root.ReplaceNode(_attribute, _attribute.WithArgumentList(list.AddArguments(added)));
    }

    /// <summary>The source without these arguments.</summary>
    internal SyntaxNode Without(params string[] arguments)
    {
        var removed = _attribute.ArgumentList!.Arguments.Where(argument => arguments.Contains(argument.NameEquals?.Name.Identifier.ValueText));
        return _root.RemoveNodes(removed, SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
