using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.CodeFixes;

/// <summary>How a literal is written, so that what a fix inserts reads like the rest of it.</summary>
internal sealed class LiteralStyle(InterpolatedStringExpressionSyntax syntax)
{
    private readonly int _braces = Math.Max(1, syntax.StringStartToken.Text.Count(character => character == '$'));

    /// <summary>The quotes of attributes: single ones need no escape in any literal, so they are the way out.</summary>
    private readonly string _quote = syntax.StringStartToken.Kind() switch
    {
        SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken => "\"",
        SyntaxKind.InterpolatedStringStartToken when Writes(syntax, "\\\"") => "\\\"",
        SyntaxKind.InterpolatedVerbatimStringStartToken when Writes(syntax, "\"\"") => "\"\"",
        _ => "'",
    };

    /// <summary>A hole, with as many braces as the literal asks for.</summary>
    internal string Hole(string expression) => new string('{', _braces) + expression + new string('}', _braces);

    /// <summary>An attribute with its value, which holds no quotes.</summary>
    internal string Attribute(string name, string value) => name + "=" + _quote + value + _quote;

    /// <summary>A Redirect to what an expression links to.</summary>
    internal string Redirect(string expression) => $"<Redirect>{Hole(expression)}</Redirect>";

    /// <summary>A Pause of some seconds.</summary>
    internal string Pause(int seconds) => $"<Pause {Attribute("length", seconds.ToString(CultureInfo.InvariantCulture))}/>";

    private static bool Writes(InterpolatedStringExpressionSyntax syntax, string quote) =>
        syntax.Contents.OfType<InterpolatedStringTextSyntax>().Any(text => text.TextToken.Text.Contains(quote));
}
