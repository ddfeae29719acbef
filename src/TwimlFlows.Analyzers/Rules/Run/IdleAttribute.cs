namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>Why an attribute does nothing.</summary>
/// <param name="Reason">What makes it so.</param>
/// <param name="Instead">What else there is to do, beginning with a comma; nothing when there is nothing.</param>
/// <param name="IsFelt">Whether somebody waits in vain for what it should do.</param>
internal sealed record IdleAttribute(string Reason, string Instead, bool IsFelt);
