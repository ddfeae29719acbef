namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A piece of a document.</summary>
internal abstract class TwimlNode
{
    /// <summary>Where it stands among the literal's characters.</summary>
    internal TwimlSpan Span { get; set; }

    /// <summary>Whether it is more than a comment or blanks.</summary>
    internal virtual bool IsSomething => true;
}
