namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Text between tags, without its holes.</summary>
/// <param name="text">The characters as they are written, without the marks of a CDATA section.</param>
/// <param name="isCData">Whether they stand in a CDATA section.</param>
internal sealed class TwimlTextNode(string text, bool isCData = false) : TwimlNode
{
    internal string Text { get; } = text;

    internal bool IsCData { get; } = isCData;

    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);

    internal override bool IsSomething => !IsBlank;

    /// <summary>Whether it may stand outside of every element.</summary>
    internal bool IsOutside => !IsCData && Text.All(XmlCharacters.IsBlank);
}
