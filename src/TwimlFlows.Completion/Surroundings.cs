using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Completion;

/// <summary>What is known of a document without looking into it.</summary>
/// <param name="Catalogue">What it may hold.</param>
/// <param name="IsDocument">Whether it is a whole document; what surrounds a fragment is not known.</param>
/// <param name="Flow">The flow that it stands in.</param>
/// <param name="IsWait">Whether it is what somebody hears who waits.</param>
/// <param name="Model">The compiler's view of the file.</param>
internal sealed record Surroundings(TwimlCatalogue Catalogue, bool IsDocument, INamedTypeSymbol? Flow, bool IsWait, SemanticModel Model)
{
    /// <summary>Of a string that is no TwiML, null.</summary>
    internal static Surroundings? Of(LiteralAtCaret literal, SemanticModel model, CancellationToken cancellationToken)
    {
        var method = MethodAround(literal, model, cancellationToken);
        var isReturned = method is not null && IsReturned(literal.Whole);
        if (IsTwiml(literal, model, cancellationToken) || (isReturned && IsTwiml(method!.ReturnType)))
        {
            var step = method?.StepAttribute();
            var type = method?.ContainingType ?? model.GetEnclosingSymbol(literal.Whole.SpanStart, cancellationToken)?.ContainingType;
            return new Surroundings(
                TwimlCatalogue.Voice,
                step is not null && isReturned,
                type?.Attribute(KnownNames.VoiceFlowAttribute) is null ? null : type,
                step?.AttributeClass.Is(KnownNames.HoldMusicAttribute) == true,
                model);
        }

        return PlainDocument.StartsWithRoot(literal.Text.Characters) == PlainDocument.Root
            ? new Surroundings(literal.Text.Characters.Contains("<Message") ? TwimlCatalogue.Messaging : TwimlCatalogue.Voice, IsDocument: true, null, IsWait: false, model)
            : null;
    }

    private static bool IsTwiml(LiteralAtCaret literal, SemanticModel model, CancellationToken cancellationToken) =>
        literal.Syntax is InterpolatedStringExpressionSyntax && model.GetTypeInfo(literal.Whole, cancellationToken).ConvertedType.Is(KnownNames.Twiml);

    /// <summary>What such a method returns is meant to be TwiML, even where the compiler does not take it yet: without its $, or in a choice of two.</summary>
    private static bool IsTwiml(ITypeSymbol returned) => (returned.TaskResult() ?? returned).Is(KnownNames.Twiml);

    private static IMethodSymbol? MethodAround(LiteralAtCaret literal, SemanticModel model, CancellationToken cancellationToken) =>
        literal.Whole.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method ? model.GetDeclaredSymbol(method, cancellationToken) as IMethodSymbol : null;

    /// <summary>Whether the method returns it, as far as the syntax tells: the code is not finished, so there may be no more than that.</summary>
    private static bool IsReturned(ExpressionSyntax whole)
    {
        var node = whole.Parent;
        while (node is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax or CastExpressionSyntax
            or ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" or "If" } } }
            or ArgumentSyntax or InvocationExpressionSyntax)
        {
            node = node.Parent;
        }

        return node is ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax }
            || (node is ReturnStatementSyntax && node.Ancestors().First(one => one is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax) is MethodDeclarationSyntax);
    }
}
