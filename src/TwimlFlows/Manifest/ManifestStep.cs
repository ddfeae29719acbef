namespace TwimlFlows;

/// <summary>A step of a flow, and the endpoint that answers with its document.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Kind">What it is declared as.</param>
/// <param name="Path">Its path, from the slash at its start.</param>
/// <param name="Arguments">The names of the link arguments that travel in its query.</param>
/// <param name="IsVoiceUrl">Whether it can be the Voice URL of a number or a TwiML app: it is the flow's <c>[Answer]</c>, or takes an <see cref="IncomingCall"/>.</param>
public sealed record ManifestStep(string Name, ManifestStepKind Kind, string Path, IReadOnlyList<string> Arguments, bool IsVoiceUrl)
{
    /// <summary>The HTTP methods that it answers. Both are signed.</summary>
    public IReadOnlyList<string> Methods { get; } = ["POST", "GET"];
}
