namespace TwimlFlows.Analyzers.Twiml;

/// <summary>Text between tags, without its holes.</summary>
internal sealed class TwimlTextNode(string text) : TwimlNode
{
    internal string Text { get; } = text;

    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);

    internal override bool IsSomething => !IsBlank;
}
