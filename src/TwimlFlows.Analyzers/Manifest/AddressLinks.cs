using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>Says where an address leads.</summary>
/// <param name="names">What the names around it stand for.</param>
/// <param name="kind">How control gets there.</param>
/// <param name="by">The element that leads there, or null.</param>
internal sealed class AddressLinks(FlowNames names, LinkKind kind = LinkKind.Returned, string? by = null)
{
    internal IEnumerable<WrittenLink> Of(IEnumerable<ExpressionSyntax> values) => values.SelectMany(value => Of(value, Place.MostVariables));

    private IEnumerable<WrittenLink> Of(ExpressionSyntax value, int variables)
    {
        if (Choice.PartsOf(value) is { } parts)
        {
            return parts.SelectMany(part => Of(part, variables));
        }

        switch (value)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text:
                return [Place.Link(kind, by, TargetKind.Address, text.Token.ValueText, value)];
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "With", Expression: var link } }:
                return Of(link, variables);
            case InvocationExpressionSyntax call:
                return Named(call.Expression, value);
            case IdentifierNameSyntax { Identifier.ValueText: var name } when names.IsLocal(name):
                return variables > 0 && names.ValuesOf(name) is { } given
                    ? (names.IsNew(name, kind, by) ? given.SelectMany(one => Of(one, variables - 1)) : [])
                    : [Place.Link(kind, by, TargetKind.Unknown, "", value)];
            default:
                return Named(value, value);
        }
    }

    private IEnumerable<WrittenLink> Named(ExpressionSyntax name, ExpressionSyntax place)
    {
        if (name is IdentifierNameSyntax { Identifier.ValueText: var function } && names.FunctionOf(function) is { } local)
        {
            return GivingMember.ValuesOf(local).SelectMany(value => Of(value, 0));
        }

        var (target, member) = names.Of(name);
        return [Place.Link(kind, by, target, member, place)];
    }
}
