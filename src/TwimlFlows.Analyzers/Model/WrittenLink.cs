namespace TwimlFlows.Analyzers.Model;

/// <summary>A place in a member of a flow that leads to another document, as it is written and nothing looked up.</summary>
/// <param name="Kind">How control gets there.</param>
/// <param name="By">The element that leads there, or null.</param>
/// <param name="Target">How the place says where.</param>
/// <param name="Name">The member's name or the address; empty for what is unknown.</param>
/// <param name="MayBeValue">Whether a text or a number may stand there as well: then what is not found is none of ours.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Text">How it is written.</param>
internal sealed record WrittenLink(LinkKind Kind, string? By, TargetKind Target, string Name, bool MayBeValue, int Line, string Text);
