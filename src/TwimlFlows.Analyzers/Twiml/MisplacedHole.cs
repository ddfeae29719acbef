namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A hole where no value can stand.</summary>
/// <param name="Hole">The hole.</param>
/// <param name="Place">Where it is, in words.</param>
internal sealed record MisplacedHole(TwimlHole Hole, string Place)
{
    internal const string CData = "a CDATA section";

    /// <summary>Whether it stands where an &amp; and a &lt; are text like any other.</summary>
    internal bool IsInCData => Place == CData;
}
