using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>What <c>string.Format</c> or <c>StringBuilder.AppendFormat</c> puts into the marks of a string.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">What is called.</param>
/// <param name="Values">What is given behind the string, each for the mark with its number.</param>
internal sealed record FormatArguments(InvocationExpressionSyntax Call, IMethodSymbol Method, IReadOnlyList<ExpressionSyntax> Values)
{
    private static readonly Regex _number = new(@"^\{([0-9]{1,3})[,:}]", RegexOptions.CultureInvariant);

    /// <summary>The values for a string; null when it is given to something else, or when the values come in an array that is made elsewhere.</summary>
    internal static FormatArguments? Of(ExpressionSyntax format, SemanticModel model, CancellationToken cancellationToken)
    {
        if (format.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            || list.Arguments.Any(one => one.NameColon is not null)
            || model.GetOperation(call, cancellationToken) is not IInvocationOperation { TargetMethod: { Name: "Format" or "AppendFormat" } method } operation
            || method.ContainingType is not ({ SpecialType: SpecialType.System_String } or { Name: "StringBuilder", ContainingNamespace.Name: "Text" })
            || !operation.Arguments.Any(one => one.Syntax == argument && one.Parameter?.Name == "format"))
        {
            return null;
        }

        var values = list.Arguments.Skip(list.Arguments.IndexOf(argument) + 1).Select(one => one.Expression).ToList();
        return values.Any(value => model.GetTypeInfo(value, cancellationToken).Type is null or { TypeKind: TypeKind.Array } or { Name: "ReadOnlySpan" or "Span" })
            ? null
            : new FormatArguments(call, method, values);
    }

    /// <summary>What is put in place of a mark such as <c>{0}</c> or <c>{1:d}</c>; null when there is no telling.</summary>
    internal ExpressionSyntax? ArgumentOf(string mark) =>
        NumberOf(mark) is { } number && number < Values.Count ? Values[number] : null;

    private static int? NumberOf(string mark) =>
        _number.Match(mark) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
}
