using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using TwimlFlows.Analyzers.Hosting;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Hosting;

namespace TwimlFlows.CodeFixes.Rules.Hosting;

/// <summary>TWF3007 and TWF3008: sends TwiML as what it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContentTypeFix)), Shared]
public sealed class ContentTypeFix : SyntaxFix
{
    private const string Title = "Send it as text/xml";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AnswerRefused.Id, AnswerAsText.Id];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken)
    {
        if (marked.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } answer && Changed(answer, marked.Model, cancellationToken) is { } changed)
        {
            yield return new SyntaxChange(Title, marked.Root.ReplaceNode(answer, changed.WithTriviaFrom(answer)));
        }
    }

    private static ExpressionSyntax? Changed(ExpressionSyntax answer, SemanticModel model, CancellationToken cancellationToken)
    {
        if (answer is InvocationExpressionSyntax call && model.GetOperation(call, cancellationToken) is IInvocationOperation { TargetMethod: var method })
        {
            switch (method.Name)
            {
                case "Text" or "Content":
                    return call.WithArgumentList(WithType(call.ArgumentList));
                case "Ok" or "Json" when method.ContainingType.Is(KnownNames.TypedResults):
                    return null;
                case "Ok" or "Json" when call.ArgumentList.Arguments.Count == 1 && TextOf(call.ArgumentList.Arguments[0].Expression, model, cancellationToken) is { } text:
                    var name = SyntaxFactory.IdentifierName(method.ContainingType.Is(KnownNames.Results) ? "Text" : "Content");
                    return SyntaxFactory.InvocationExpression(
                        call.Expression is MemberAccessExpressionSyntax access ? access.WithName(name) : name,
                        WithType(SyntaxFactory.ArgumentList([SyntaxFactory.Argument(text)])));
            }
        }

        return IsOnlyAnswerOfFunction(answer, model, cancellationToken) && TextOf(answer, model, cancellationToken) is { } own
            ? SyntaxFactory.InvocationExpression(
                SyntaxFactory.ParseExpression($"global::{KnownNames.Results}.Text").WithAdditionalAnnotations(Simplifier.Annotation),
                WithType(SyntaxFactory.ArgumentList([SyntaxFactory.Argument(own.WithoutTrivia())])))
            : null;
    }

    /// <summary>The text of an answer; a document that is no text is made one, if its text can be had without more.</summary>
    private static ExpressionSyntax? TextOf(ExpressionSyntax answer, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(answer, cancellationToken).Type;
        return type?.SpecialType == SpecialType.System_String ? answer
            : TwilioSdk.IsDocument(type)
                ? SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, answer.WithoutTrivia(), SyntaxFactory.IdentifierName("ToString")))
                : null;
    }

    /// <summary>Whether a lambda answers this and nothing else: its type may change then, since nobody names it.</summary>
    private static bool IsOnlyAnswerOfFunction(ExpressionSyntax answer, SemanticModel model, CancellationToken cancellationToken) => answer.Parent switch
    {
        LambdaExpressionSyntax lambda => IsOfAnyType(lambda, model, cancellationToken),
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: LambdaExpressionSyntax lambda } body } =>
            IsOfAnyType(lambda, model, cancellationToken) && body.DescendantNodes().OfType<ReturnStatementSyntax>().Count() == 1,
        _ => false,
    };

    /// <summary>Whether nothing says what a lambda answers, neither itself nor what it is converted to.</summary>
    private static bool IsOfAnyType(LambdaExpressionSyntax lambda, SemanticModel model, CancellationToken cancellationToken) =>
        lambda is not ParenthesizedLambdaExpressionSyntax { ReturnType: not null }
        && model.GetTypeInfo(lambda, cancellationToken).ConvertedType?.SpecialType == SpecialType.System_Delegate;

    private static ArgumentListSyntax WithType(ArgumentListSyntax list)
    {
        var type = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("text/xml"));
        var arguments = list.Arguments;
        var named = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "contentType");
        var old = named ?? (arguments.Count > 1 && arguments[1].NameColon is null ? arguments[1] : null);
        if (old is not null)
        {
            return list.ReplaceNode(old.Expression, type);
        }

        var added = SyntaxFactory.Argument(type).WithLeadingTrivia(SyntaxFactory.Space);
        return list.AddArguments(arguments.All(argument => argument.NameColon is null)
            ? added
            : added.WithNameColon(SyntaxFactory.NameColon("contentType").WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia());
    }
}
