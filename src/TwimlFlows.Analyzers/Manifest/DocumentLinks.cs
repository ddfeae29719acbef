using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>Says where a document leads: through its own verbs, through pieces of it, or because it is another step's.</summary>
/// <param name="names">What the names around it stand for.</param>
/// <param name="followed">What is followed already.</param>
/// <param name="kind">Whether it is returned, or put into another document.</param>
/// <param name="mayBeValue">Whether it may be no document at all, but a text or a number.</param>
internal sealed class DocumentLinks(FlowNames names, Followed followed, LinkKind kind = LinkKind.Returned, bool mayBeValue = false)
{
    internal IEnumerable<WrittenLink> Of(IEnumerable<ExpressionSyntax> values) => values.SelectMany(Of);

    internal IEnumerable<WrittenLink> Of(ExpressionSyntax value)
    {
        if (Choice.PartsOf(value) is { } parts)
        {
            return parts.SelectMany(Of);
        }

        switch (value)
        {
            case InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
                when StringSum.PartsOf(value).Any(part => part is InterpolatedStringExpressionSyntax):
                return new LiteralLinks(names, followed, value).All();
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "If" }, ArgumentList.Arguments: { Count: > 1 } arguments }:
                return arguments.Skip(1).SelectMany(argument => Piece(argument.Expression));
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Each" or "Select" }, ArgumentList.Arguments: { Count: > 0 } arguments }:
                return Piece(arguments[arguments.Count - 1].Expression);
            case InvocationExpressionSyntax call:
                return Named(call.Expression, value);
            case MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "Twiml" }, Name.Identifier.ValueText: "Empty" }:
                return [];
            case CollectionExpressionSyntax list:
                return list.Elements.OfType<ExpressionElementSyntax>().SelectMany(element => Piece(element.Expression));
            case ArrayCreationExpressionSyntax { Initializer: { } items }:
                return items.Expressions.SelectMany(Piece);
            case ImplicitArrayCreationExpressionSyntax { Initializer: var items }:
                return items.Expressions.SelectMany(Piece);
            case IdentifierNameSyntax { Identifier.ValueText: var name } when names.IsLocal(name):
                return Local(name, value);
            default:
                return Named(value, value);
        }
    }

    /// <summary>One of several documents; of what is repeated, what the function gives.</summary>
    private IEnumerable<WrittenLink> Piece(ExpressionSyntax value) => value is AnonymousFunctionExpressionSyntax function
        ? GivingMember.ValuesOf(function).SelectMany(Of)
        : Of(value);

    private IEnumerable<WrittenLink> Local(string name, ExpressionSyntax place) =>
        names.ValuesOf(name) is { } given ? followed.EntersVariable(name, kind, mayBeValue: mayBeValue) ? given.SelectMany(Of) : []
        : mayBeValue && !(names.TypeOfLocal(name) is { } type && GivingMember.Names(type, "Twiml")) ? []
        : [Place.Link(kind, null, TargetKind.Unknown, "", place)];

    private IEnumerable<WrittenLink> Named(ExpressionSyntax name, ExpressionSyntax place)
    {
        if (name is IdentifierNameSyntax { Identifier.ValueText: var function } && names.FunctionOf(function) is { } local)
        {
            return followed.EntersFunction(function, kind, mayBeValue: mayBeValue) ? GivingMember.ValuesOf(local).SelectMany(Of) : [];
        }

        var (target, member) = names.Of(name);
        return [Place.Link(kind, null, target == TargetKind.Link ? TargetKind.Unknown : target, member, place, mayBeValue)];
    }
}
