namespace TwimlFlows.Analyzers.Model;

/// <summary>A place that cannot be followed.</summary>
/// <param name="Step">The step whose document it belongs to.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Text">How it is written.</param>
internal sealed record GapModel(string Step, int Line, string Text);
