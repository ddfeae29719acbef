namespace TwimlFlows;

/// <summary>What the ids share: one check, one wording of a refusal, no copy of the text.</summary>
internal static class IdText
{
    internal static string Sid(string? text, string prefix, string typeName) =>
        IsSid(text, prefix) ? text! : throw new FormatException($"A {typeName} is '{prefix}' and 32 hexadecimal digits.");

    internal static bool IsSid([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, string prefix) =>
        text is { Length: 34 }
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && !text.AsSpan(2).ContainsAnyExcept("0123456789abcdefABCDEF");

    internal static bool IsName([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, int maximumLength) =>
        !string.IsNullOrWhiteSpace(text)
        && text.Length <= maximumLength
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !text.Any(char.IsControl);

    internal static string Required(string? value, string typeName) =>
        value ?? throw new InvalidOperationException($"This {typeName} is empty: it was never given a value.");
}
