namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A piece of a document.</summary>
internal abstract class TwimlNode
{
    /// <summary>Where it stands among the literal's characters.</summary>
    internal TwimlSpan Span { get; set; }
}
