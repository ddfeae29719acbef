using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.CodeFixes;

/// <summary>How a literal is written, so that what is inserted reads like the rest of it.</summary>
internal sealed class LiteralStyle
{
    private readonly int _braces;

    /// <summary>The quotes of attributes: single ones need no escape in any literal, so they are the way out.</summary>
    private readonly string _quote;

    /// <param name="syntax">The literal.</param>
    /// <param name="end">Where what is inserted ends, if other quotes may follow there: a raw literal ends at three of them.</param>
    internal LiteralStyle(ExpressionSyntax syntax, int? end = null)
    {
        var source = syntax.ToString();
        var opening = source.Substring(0, source.TakeWhile(character => character is '$' or '@').Count());
        _braces = Math.Max(1, opening.Count(character => character == '$'));
        var quote = opening.Contains('@') ? "\"\"" : "\\\"";
        var isRaw = string.CompareOrdinal(source, opening.Length, "\"\"\"", 0, 3) == 0;
        _quote = isRaw ? IsQuote(source, end - syntax.SpanStart) ? "'" : "\"" : Writes(syntax, quote) ? quote : "'";
    }

    /// <summary>A hole, with as many braces as the literal asks for.</summary>
    internal string Hole(string expression) => new string('{', _braces) + expression + new string('}', _braces);

    /// <summary>An attribute with its value, which holds no quotes.</summary>
    internal string Attribute(string name, string value) => name + "=" + _quote + value + _quote;

    /// <summary>A Pause of some seconds.</summary>
    internal string Pause(int seconds) => $"<Pause {Attribute("length", seconds.ToString(CultureInfo.InvariantCulture))}/>";

    private static bool IsQuote(string source, int? index) => index < source.Length && source[index.Value] == '"';

    private static bool Writes(ExpressionSyntax syntax, string quote) => syntax is InterpolatedStringExpressionSyntax literal
        ? literal.Contents.OfType<InterpolatedStringTextSyntax>().Any(text => text.TextToken.Text.Contains(quote))
        : syntax.ToString().Contains(quote);
}
