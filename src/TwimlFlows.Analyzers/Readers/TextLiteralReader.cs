using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads the plain strings of C# that are whole documents: nobody says so, but their text does.</summary>
internal static class TextLiteralReader
{
    /// <summary>The document that a literal is, or begins; null for every other string.</summary>
    internal static TextLiteral? Read(ExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!MentionsRoot(literal))
        {
            return null;
        }

        var whole = StringSum.WholeOf(literal);
        if (StringSum.PartsOf(whole).First(MentionsRoot) != literal)
        {
            return null;
        }

        var arguments = FormatArguments.Of(whole, model, cancellationToken);
        var text = LiteralReader.Read(whole, new LiteralParts((hole, expression) => TextHole.Of(hole, expression, model, cancellationToken))
        {
            ConstantOf = part => model.GetConstantValue(part, cancellationToken).Value as string,
            MarkOf = mark => arguments?.ArgumentOf(mark) is { } argument ? TextHole.Of(argument, argument, model, cancellationToken) : TwimlHole.Mark,
            SkipsFirstBlanks = !IsHandedOn(whole, model, cancellationToken),
        });
        return PlainDocument.Of(text) is { } document && IsAnswer(literal, whole, model, cancellationToken)
            ? new TextLiteral(document, whole) { IsInline = IsInline(whole, model, cancellationToken) }
            : null;
    }

    /// <summary>The first look at every string of a project: it asks the tokens alone, and makes nothing.</summary>
    private static bool MentionsRoot(ExpressionSyntax literal)
    {
        switch (literal)
        {
            case LiteralExpressionSyntax one:
                return PlainDocument.MentionsRoot(one.Token.ValueText);
            case InterpolatedStringExpressionSyntax several:
                foreach (var content in several.Contents)
                {
                    if (content is InterpolatedStringTextSyntax text && PlainDocument.MentionsRoot(text.TextToken.ValueText))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether it is handed on as it is: a variable may be trimmed later on, and Parse takes blanks at the start.</summary>
    private static bool IsHandedOn(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken) => whole.Parent switch
    {
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        ArgumentSyntax => (model.GetOperation(whole.Parent, cancellationToken) as IArgumentOperation)?.Parameter?.ContainingSymbol.ContainingType.Is(KnownNames.Twiml) == false,
        _ => false,
    };

    /// <summary>A pattern is no document, what stands in an attribute answers nobody, and TwiML has a reader of its own.</summary>
    private static bool IsAnswer(ExpressionSyntax literal, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken) =>
        whole.Parent is not (InterpolationSyntax or AttributeArgumentSyntax)
        && !FlowLiteralReader.IsTwiml(model.GetOperation(literal, cancellationToken))
        && model.GetTypeInfo(whole, cancellationToken).ConvertedType?.Name != nameof(FormattableString)
        && model.GetOperation(whole, cancellationToken)?.Parent is not IArgumentOperation { Parameter.Name: "pattern" };

    /// <summary>Whether it becomes the Twiml parameter of a call that is created or changed over REST.</summary>
    private static bool IsInline(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        const string parameter = "Twilio.Types.Twiml";
        return model.GetTypeInfo(whole, cancellationToken).ConvertedType?.ToDisplayString() == parameter
            || model.GetOperation(whole, cancellationToken)?.Parent is IArgumentOperation { Parent: IObjectCreationOperation { Type: { } made } } && made.ToDisplayString() == parameter;
    }
}
