using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.CodeFixes;

/// <summary>What a fix does to a literal.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Changes">The changes of the file's text.</param>
internal sealed record LiteralChange(string Title, params TextChange[] Changes);
