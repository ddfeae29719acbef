namespace TwimlFlows.Workspace.Tests;

/// <summary>A slip of the pen in one of the sample's flows.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">What is written there.</param>
/// <param name="Slip">What somebody writes instead, with the place marked that the finding is drawn under.</param>
/// <param name="After">What the fix makes of the slip; null for what was there before.</param>
internal sealed record Fault(string File, string Text, string Slip, string? After = null);
