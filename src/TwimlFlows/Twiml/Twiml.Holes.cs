using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace TwimlFlows;

/// <content>What the compiler calls for the literals and holes of an interpolated string.</content>
public sealed partial class Twiml
{
    private TwimlPart[] _parts;
    private int _count;
    private int _literalLeft;
    private int _holesLeft;

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Twiml(int literalLength, int formattedCount)
    {
        // A literal can stand before, between and behind the holes.
        _parts = new TwimlPart[literalLength == 0 ? formattedCount : (2 * formattedCount) + 1];
        _literalLeft = literalLength;
        _holesLeft = formattedCount;
    }

    /// <summary>Called by the compiler.</summary>
    /// <exception cref="InvalidOperationException">The document is finished.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        if (literal.Length > 0)
        {
            _literalLeft -= literal.Length;
            Add(new TwimlPart(TwimlPartKind.Literal, literal), _literalLeft);
        }
    }

    /// <summary>Called by the compiler. The text is escaped; null writes nothing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string? value) => AddHole(new TwimlPart(TwimlPartKind.Text, value ?? ""));

    /// <summary>Called by the compiler. A fragment stays TwiML.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), OverloadResolutionPriority(1)]
    public void AppendFormatted(Twiml value)
    {
        ArgumentNullException.ThrowIfNull(value);
        AddHole(new TwimlPart(TwimlPartKind.Fragment, value));
    }

    /// <summary>Called by the compiler. Fragments, one behind the other.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), OverloadResolutionPriority(1)]
    public void AppendFormatted(IEnumerable<Twiml> value)
    {
        ArgumentNullException.ThrowIfNull(value);

        // A copy, since what is given may change or run again when the document is written a second time.
        var all = value.ToArray();
        var joined = new Twiml(0, all.Length);
        foreach (var one in all)
        {
            joined.AppendFormatted(one);
        }

        AppendFormatted(joined);
    }

    /// <summary>Called by the compiler. <c>true</c> or <c>false</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(bool value) => AppendFormatted(value ? "true" : "false");

    /// <summary>Called by the compiler. Whole seconds, as Twilio's durations are; a part of a second is dropped.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(TimeSpan value) => AddNumber(value.Ticks / TimeSpan.TicksPerSecond);

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Uri? value) => AppendFormatted(value is { IsAbsoluteUri: true } ? value.AbsoluteUri : value?.OriginalString);

    /// <summary>Called by the compiler. Absolute once it is written.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Link value) => AddHole(new TwimlPart(TwimlPartKind.Path, value.PathAndQuery));

    /// <summary>Called by the compiler. The JSON's text, escaped for XML.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Json value) => AppendFormatted(value.ToString());

    /// <summary>Called by the compiler. In invariant culture.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value)
        where T : IFormattable
    {
        if (WholeNumber.TryRead(ref value, out var number))
        {
            AddNumber(number);
        }
        else
        {
            AppendFormatted(value, null);
        }
    }

    /// <summary>Called by the compiler. In invariant culture.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value, string? format)
        where T : IFormattable => AppendFormatted(value?.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Called by the compiler. A step in a hole is a link to it; its name comes from the source, so nothing is looked up.</summary>
    /// <exception cref="ArgumentException">The method is no step, or one whose link needs arguments.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Delegate step, [CallerArgumentExpression(nameof(step))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(step);
        AddHole(new TwimlPart(TwimlPartKind.Path, StepRoute.Of(step, name)));
    }

    private void AddNumber(long number) => AddHole(new TwimlPart(TwimlPartKind.Number, null, number));

    private void AddHole(TwimlPart part) => Add(part, --_holesLeft);

    private void Add(TwimlPart part, int left)
    {
        if (left < 0)
        {
            throw new InvalidOperationException("This Twiml is finished. Only the compiler appends to one; compose documents with holes instead.");
        }

        if (_count == _parts.Length)
        {
            // Strings joined with + bring literals that no hole separates.
            Array.Resize(ref _parts, _count + 4);
        }

        _parts[_count++] = part;
    }
}
