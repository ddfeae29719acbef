using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>Makes an interpolated string of one with numbered marks and what is put into them.</summary>
internal static class FormatLiteral
{
    private static readonly Regex _mark = new(@"\{\{|\}\}|\{(?<number>[0-9]+)(?<format>[^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>The string whose marks a call fills with a value; null for any other value, and when the call names a culture.</summary>
    internal static (ExpressionSyntax Format, FormatArguments Arguments)? Around(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list }
        && call.ArgumentList.Arguments[0].Expression is var format
        && list.Arguments[0].Expression != value
        && FormatArguments.Of(format, model, cancellationToken) is { } arguments
            ? (format, arguments)
            : null;

    /// <summary>The interpolated string; null when a value would be made another number of times, or in another order.</summary>
    internal static ExpressionSyntax? Of(ExpressionSyntax format, FormatArguments arguments)
    {
        if (TextOf(StringSum.PartsOf(format).ToList()) is not { } text)
        {
            return null;
        }

        var isRaw = text.StartsWith("\"\"\"", StringComparison.Ordinal);
        var used = new List<int>();
        var isKnown = true;
        var literal = _mark.Replace(text, mark =>
        {
            if (!mark.Groups["number"].Success)
            {
                isKnown &= !isRaw;
                return mark.Value;
            }

            used.Add(int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture));
            isKnown &= used.Last() < arguments.Values.Count && mark.Groups["format"].Value is var suffix && (suffix.Length == 0 || suffix[0] == ':');
            return isKnown ? $"{{{TwimlSum.InHole(arguments.Values[used.Last()])}{mark.Groups["format"].Value}}}" : mark.Value;
        });
        return isKnown && (used.SequenceEqual(Enumerable.Range(0, arguments.Values.Count)) || (used.Distinct().Count() == arguments.Values.Count && arguments.Values.All(IsName)))
            ? SyntaxFactory.ParseExpression("$" + literal)
            : null;
    }

    private static string? TextOf(List<ExpressionSyntax> parts) =>
        parts.Count == 1 && parts[0] is LiteralExpressionSyntax { Token: var only } && !only.Text.EndsWith("8", StringComparison.Ordinal) ? only.Text
        : parts.All(TwimlSum.IsRegular) && parts.All(part => part is LiteralExpressionSyntax) ? $"\"{string.Concat(parts.Cast<LiteralExpressionSyntax>().Select(part => part.Token.Text.Substring(1, part.Token.Text.Length - 2)))}\""
        : null;

    private static bool IsName(ExpressionSyntax value) =>
        value is IdentifierNameSyntax or LiteralExpressionSyntax || (value is MemberAccessExpressionSyntax member && IsName(member.Expression)) || value is ThisExpressionSyntax;
}
