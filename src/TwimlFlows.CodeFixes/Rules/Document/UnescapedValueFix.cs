using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>TWF1060: makes a Twiml of the string, and text of the Twiml where text is wanted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnescapedValueFix)), Shared]
public sealed class UnescapedValueFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnescapedValue.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        var part = (ExpressionSyntax?)marked.Node.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() ?? marked.Node as ExpressionSyntax;
        if (part is null)
        {
            yield break;
        }

        var format = FormatLiteral.Around(part, marked.Model, cancellationToken);
        var whole = format?.Format ?? StringSum.WholeOf(part);
        if (StringSum.PartsOf(whole).Select(one => TextLiteralReader.Read(one, marked.Model, cancellationToken)).FirstOrDefault(one => one is not null) is not { } text
            || !KeepsItsMeaning(text, marked.Model)
            || !MayBeTwiml(whole, marked.Model, cancellationToken)
            || (format is { } call ? FormatLiteral.Of(call.Format, call.Arguments) : TwimlSum.Of(whole)) is not { } literal)
        {
            yield break;
        }

        var type = SyntaxFactory.ParseTypeName("global::" + KnownNames.Twiml).WithAdditionalAnnotations(Simplifier.Annotation);
        var twiml = SyntaxFactory.CastExpression(type, literal);
        var replaced = format?.Arguments.Call ?? whole;
        yield return replaced.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax parse } }
            && marked.Model.GetSymbolInfo(parse, cancellationToken).Symbol is IMethodSymbol { Name: "Parse", ContainingType: var parsed } && parsed.Is(KnownNames.Twiml)
            ? new SyntaxChange("Write it as TwiML", marked.Root.ReplaceNode(parse, twiml.WithTriviaFrom(parse)))
            : new SyntaxChange("Write it as TwiML, and make text of that", marked.Root.ReplaceNode(replaced, InPlaceOf(replaced, ToXml(twiml)).WithTriviaFrom(replaced)));
    }

    /// <summary>The text, or what is left of AppendFormat: an Append.</summary>
    private static ExpressionSyntax InPlaceOf(ExpressionSyntax replaced, ExpressionSyntax text) =>
        replaced is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AppendFormat" } append } call
            ? call.WithExpression(append.WithName(SyntaxFactory.IdentifierName("Append"))).WithArgumentList(SyntaxFactory.ArgumentList([SyntaxFactory.Argument(text)]))
            : text;

    /// <summary>Whether the document is the same once its holes are escaped: no markup comes through them, and nothing is escaped already.</summary>
    private static bool KeepsItsMeaning(TextLiteral text, SemanticModel model) =>
        text.Document.IsSound
        && text.Checked.Elements.All(element => !UnescapedValue.HoldsElements(text.Checked, element) || !element.Element.Children.OfType<TwimlHoleNode>().Any())
        && text.Document.Elements().SelectMany(element => element.Attributes.SelectMany(attribute => attribute.Holes).Concat(element.Children.OfType<TwimlHoleNode>().Select(node => node.Hole)))
            .All(hole => hole.Kind == TwimlHoleKind.Value ? hole.Type?.SpecialType == SpecialType.System_String || hole.Type is { Name: "Uri" or "StringValues" } : IsPlainValue(hole.Type, model));

    /// <summary>
    /// Whether a Twiml may stand there: its holes have no width, no tree of expressions holds one, and what takes the string in
    /// pieces must take a text in their place.
    /// </summary>
    private static bool MayBeTwiml(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        var isTree = false;
        for (var operation = model.GetOperation(whole, cancellationToken); operation is not null; operation = operation.Parent)
        {
            if (operation is IArgumentOperation { Value: IInterpolatedStringHandlerCreationOperation, Parameter: { } pieces } && !TakesText(pieces))
            {
                return false;
            }

            isTree |= operation.Type is { Name: "Expression", ContainingNamespace.Name: "Expressions" };
        }

        return !isTree && !whole.DescendantNodesAndSelf().OfType<InterpolationSyntax>().Any(hole => hole.AlignmentClause is not null);
    }

    /// <summary>Whether there is the same method for a text.</summary>
    private static bool TakesText(IParameterSymbol pieces) => pieces.ContainingSymbol.ContainingType.GetMembers(pieces.ContainingSymbol.Name).OfType<IMethodSymbol>()
        .Any(method => method.Parameters.Length == ((IMethodSymbol)pieces.ContainingSymbol).Parameters.Length
            && method.Parameters.All(parameter => parameter.Ordinal == pieces.Ordinal
                ? parameter is { Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None }
                : SymbolEqualityComparer.Default.Equals(parameter.Type, ((IMethodSymbol)pieces.ContainingSymbol).Parameters[parameter.Ordinal].Type)));

    /// <summary>A Twiml writes a TimeSpan as seconds, which a string does not.</summary>
    private static bool IsPlainValue(ITypeSymbol? type, SemanticModel model) =>
        type?.SpecialType == SpecialType.System_Boolean
        || (type is { IsValueType: true, Name: not nameof(TimeSpan) } && model.Compilation.GetTypeByMetadataName("System.IFormattable") is { } formattable && type.AllInterfaces.Contains(formattable, SymbolEqualityComparer.Default));

    private static InvocationExpressionSyntax ToXml(ExpressionSyntax twiml) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParenthesizedExpression(twiml), SyntaxFactory.IdentifierName("ToXml")),
        SyntaxFactory.ArgumentList([SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("")))]));
}
