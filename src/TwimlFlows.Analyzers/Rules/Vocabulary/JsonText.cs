using System.Text.RegularExpressions;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Tells JSON from what is none (RFC 8259).</summary>
internal static class JsonText
{
    private static readonly Regex _token = new(
        "\\G[ \\t\\r\\n]*((?<open>[{\\[])|(?<close>[}\\]])|(?<comma>,)|(?<colon>:)"
        + "|(?<text>\"([^\"\\\\\\x00-\\x1F]|\\\\([\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\")"
        + "|(?<value>(true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)(?![\\w.+-])))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>What may come next.</summary>
    private enum Next
    {
        Value,
        ValueOrEnd,
        Name,
        NameOrEnd,
        Colon,
        CommaOrEnd,
    }

    /// <summary>Without recursion: a text may be nested as deeply as somebody's editor allows.</summary>
    internal static bool IsJson(string text)
    {
        var open = new Stack<string>();
        var next = Next.Value;
        var match = _token.Match(text);
        var end = 0;
        for (; match.Success; end = match.Index + match.Length, match = match.NextMatch())
        {
            if (Step(match, next, open) is not { } then)
            {
                return false;
            }

            next = then;
        }

        return open.Count == 0 && next == Next.CommaOrEnd && text.Substring(end).Trim(' ', '\t', '\r', '\n').Length == 0;
    }

    private static Next? Step(Match token, Next next, Stack<string> open)
    {
        var isValue = next is Next.Value or Next.ValueOrEnd;
        if (token.Groups["text"].Success)
        {
            return isValue ? Next.CommaOrEnd : next is Next.Name or Next.NameOrEnd ? Next.Colon : null;
        }

        if (token.Groups["value"].Success)
        {
            return isValue ? Next.CommaOrEnd : null;
        }

        if (token.Groups["colon"].Success)
        {
            return next == Next.Colon ? Next.Value : null;
        }

        if (token.Groups["comma"].Success)
        {
            return next != Next.CommaOrEnd || open.Count == 0 ? null : open.Peek() == "{" ? Next.Name : Next.Value;
        }

        if (token.Groups["open"].Success)
        {
            open.Push(token.Groups["open"].Value);
            return !isValue ? null : open.Peek() == "{" ? Next.NameOrEnd : Next.ValueOrEnd;
        }

        var isObject = token.Groups["close"].Value == "}";
        var mayEnd = next == Next.CommaOrEnd || next == (isObject ? Next.NameOrEnd : Next.ValueOrEnd);
        return mayEnd && open.Count > 0 && open.Pop() == (isObject ? "{" : "[") ? Next.CommaOrEnd : null;
    }
}
