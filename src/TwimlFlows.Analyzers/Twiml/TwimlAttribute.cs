namespace TwimlFlows.Analyzers.Twiml;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where its name stands.</param>
/// <param name="ValueSpan">Where its value stands, without the quotes.</param>
/// <param name="Holes">The holes in its value.</param>
internal sealed record TwimlAttribute(string Name, TwimlSpan NameSpan, TwimlSpan ValueSpan, IReadOnlyList<TwimlHole> Holes)
{
    /// <summary>Whether its value is all in the literal, and not empty.</summary>
    internal bool IsWrittenOut => Holes.Count == 0 && ValueSpan.Length > 0;

    /// <summary>Whether a place is in it.</summary>
    internal bool Holds(TwimlSpan place) => place.Start >= NameSpan.Start && place.End <= ValueSpan.End;
}
