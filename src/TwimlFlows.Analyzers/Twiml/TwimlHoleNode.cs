namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A hole between tags.</summary>
internal sealed class TwimlHoleNode(TwimlHole hole) : TwimlNode
{
    internal TwimlHole Hole { get; } = hole;
}
