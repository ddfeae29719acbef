using System.Runtime.CompilerServices;

namespace TwimlFlows;

/// <summary>A literal as bytes, and the state behind it. Each literal is encoded once for each state that it begins in.</summary>
/// <param name="bytes">All of it.</param>
/// <param name="trimmedLength">How many of the bytes stay when a tag follows: the rest is white space at the end of an address.</param>
/// <param name="end">The state behind it.</param>
internal sealed class EncodedLiteral(byte[] bytes, int trimmedLength, TwimlState end)
{
    // Keyed by reference: the compiler's literals live as long as their assembly, and those of Twiml.Parse as long as it.
    private static readonly ConditionalWeakTable<string, EncodedLiteral?[]> _cache = [];

    internal TwimlState End => end;

    internal bool EndsInWhiteSpaceOfAddress => trimmedLength < bytes.Length;

    internal static EncodedLiteral Of(string literal, TwimlState start)
    {
        var byState = _cache.GetValue(literal, static _ => new EncodedLiteral?[TwimlState.Count]);
        return byState[start.Index] ??= new LiteralEncoder(literal, start).Encode();
    }

    internal ReadOnlySpan<byte> Bytes(bool trimmed) => bytes.AsSpan(0, trimmed ? trimmedLength : bytes.Length);
}
