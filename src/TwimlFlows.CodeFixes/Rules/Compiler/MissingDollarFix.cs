using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.CodeFixes.Rules.Compiler;

/// <summary>CS0029: makes TwiML of a string literal, or of a choice between some, where TwiML is wanted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingDollarFix)), Shared]
public sealed class MissingDollarFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0029"];

    private protected override IEnumerable<SyntaxChange> ChangesFor(MarkedSyntax marked, CancellationToken cancellationToken) =>
        marked.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } expression
        && IsForTwiml(expression, marked.Model, cancellationToken)
        && TwimlLiteral.Of(expression, marked.Model) is { } twiml
            ? [new SyntaxChange("Write it as TwiML", marked.Root.ReplaceNode(expression, twiml))]
            : [];

    /// <summary>Whether TwiML is wanted here. Of one side of a choice, or an arm, only the choice as a whole says it.</summary>
    private static bool IsForTwiml(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(expression, cancellationToken) is var type
        && (type.ConvertedType.Is(KnownNames.Twiml) || type.Type.Is(KnownNames.Twiml) || (ChoiceOf(expression) is { } choice && IsForTwiml(choice, model, cancellationToken)));

    private static ExpressionSyntax? ChoiceOf(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax inner => inner,
        ConditionalExpressionSyntax choice when choice.Condition != expression => choice,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice,
        _ => null,
    };
}
