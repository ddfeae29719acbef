using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TwimlFlows;

/// <summary>
/// A TwiML document or a part of one, written as an interpolated string.
/// </summary>
[InterpolatedStringHandler]
public sealed class Twiml
{
    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Twiml(int literalLength, int formattedCount) { }

    /// <summary>A document or fragment without content.</summary>
    public static Twiml Empty { get; } = $"";

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string literal) => throw new NotImplementedException();

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string? value) => throw new NotImplementedException();

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), OverloadResolutionPriority(1)]
    public void AppendFormatted(Twiml value) => throw new NotImplementedException();

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value)
        where T : IFormattable => throw new NotImplementedException();

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(bool value) => throw new NotImplementedException();

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Link value) => throw new NotImplementedException();

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Delegate step, [CallerArgumentExpression(nameof(step))] string name = "") => throw new NotImplementedException();

    /// <summary>Writes the whole document, with its XML declaration and Response element, as UTF-8.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="publicBaseUrl">The public base URL that links are made absolute with, without a slash at its end.</param>
    public void WriteTo(IBufferWriter<byte> output, string publicBaseUrl) => throw new NotImplementedException();
}
