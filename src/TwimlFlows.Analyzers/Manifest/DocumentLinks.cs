using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>Says where a document leads: through its own verbs, through pieces of it, or because it is another step's.</summary>
/// <param name="names">What the names around it stand for.</param>
/// <param name="kind">Whether it is returned, or put into another document.</param>
/// <param name="mayBeValue">Whether it may be no document at all, but a text or a number.</param>
internal sealed class DocumentLinks(FlowNames names, LinkKind kind = LinkKind.Returned, bool mayBeValue = false)
{
    internal IEnumerable<WrittenLink> Of(IEnumerable<ExpressionSyntax> values) => values.SelectMany(value => Of(value, Place.MostVariables));

    internal IEnumerable<WrittenLink> Of(ExpressionSyntax value, int variables)
    {
        if (Choice.PartsOf(value) is { } parts)
        {
            return parts.SelectMany(part => Of(part, variables));
        }

        switch (value)
        {
            case InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
                when StringSum.PartsOf(value).Any(part => part is InterpolatedStringExpressionSyntax):
                return new LiteralLinks(names, value, variables).All();
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "If" }, ArgumentList.Arguments: { Count: > 1 } arguments }:
                return arguments.Skip(1).SelectMany(argument => Piece(argument.Expression, variables));
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Each" or "Select" }, ArgumentList.Arguments: { Count: > 0 } arguments }:
                return Piece(arguments[arguments.Count - 1].Expression, variables);
            case InvocationExpressionSyntax call:
                return Named(call.Expression, value);
            case MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "Twiml" }, Name.Identifier.ValueText: "Empty" }:
                return [];
            case CollectionExpressionSyntax list:
                return list.Elements.OfType<ExpressionElementSyntax>().SelectMany(element => Piece(element.Expression, variables));
            case ArrayCreationExpressionSyntax { Initializer: { } items }:
                return items.Expressions.SelectMany(item => Piece(item, variables));
            case ImplicitArrayCreationExpressionSyntax { Initializer: var items }:
                return items.Expressions.SelectMany(item => Piece(item, variables));
            case IdentifierNameSyntax { Identifier.ValueText: var name } when names.IsLocal(name):
                return Local(name, value, variables);
            default:
                return Named(value, value);
        }
    }

    /// <summary>One of several documents; of what is repeated, what the function gives.</summary>
    private IEnumerable<WrittenLink> Piece(ExpressionSyntax value, int variables) => value is AnonymousFunctionExpressionSyntax function
        ? GivingMember.ValuesOf(function).SelectMany(given => Of(given, variables))
        : Of(value, variables);

    private IEnumerable<WrittenLink> Local(string name, ExpressionSyntax place, int variables) =>
        variables > 0 && names.ValuesOf(name) is { } given ? (names.IsNew(name, kind, null, mayBeValue) ? given.SelectMany(one => Of(one, variables - 1)) : [])
        : mayBeValue && !(names.TypeOfLocal(name) is { } type && GivingMember.Names(type, "Twiml")) ? []
        : [Place.Link(kind, null, TargetKind.Unknown, "", place)];

    private IEnumerable<WrittenLink> Named(ExpressionSyntax name, ExpressionSyntax place)
    {
        if (name is IdentifierNameSyntax { Identifier.ValueText: var function } && names.FunctionOf(function) is { } local)
        {
            return GivingMember.ValuesOf(local).SelectMany(value => Of(value, 0));
        }

        var (target, member) = names.Of(name);
        return [Place.Link(kind, null, target == TargetKind.Link ? TargetKind.Unknown : target, member, place, mayBeValue)];
    }
}
