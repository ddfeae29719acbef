using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TwimlFlows;

/// <summary>What the ids share: one check, one wording of a refusal, no copy of the text.</summary>
internal static class IdText
{
    internal static string Sid(string? text, string prefix, string typeName) => IsSid(text, prefix)
        ? text
        : throw new FormatException($"A {typeName} is '{prefix}' and 32 hexadecimal digits; this text {WhatItIs(text)}.");

    internal static bool IsSid([NotNullWhen(true)] string? text, string prefix) =>
        text is { Length: 34 }
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && !text.AsSpan(2).ContainsAnyExcept("0123456789abcdefABCDEF");

    internal static bool IsName([NotNullWhen(true)] string? text, int maximumLength) =>
        !string.IsNullOrWhiteSpace(text)
        && text.Length <= maximumLength
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && IsXmlText(text);

    internal static FormatException Refused(string rule, string? text) => new($"{rule} This text {WhatItIs(text)}.");

    internal static string Required(string? value, string typeName) =>
        value ?? throw new InvalidOperationException($"This {typeName} is empty: it was never given a value.");

    /// <summary>What XML cannot hold would reach Twilio as another name than the one that REST requests use.</summary>
    private static bool IsXmlText(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done
                || Rune.IsControl(rune)
                || rune.Value is 0xFFFE or 0xFFFF)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>Enough to find the mistake; the text itself may be anything, and people's numbers do not belong into logs.</summary>
    private static string WhatItIs(string? text) => text switch
    {
        null => "is null",
        "" => "is empty",
        _ when string.IsNullOrWhiteSpace(text) => "is blank",
        _ when char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) => "has a blank at an end",
        [>= 'A' and <= 'Z' and var first, >= 'A' and <= 'Z' and var second, ..] when text.Length == 34 => $"starts with '{first}{second}' and has 34 characters",
        _ => $"has {text.Length} characters",
    };
}
