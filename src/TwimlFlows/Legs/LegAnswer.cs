using System.ComponentModel;

namespace TwimlFlows;

/// <summary>How a leg's request is answered.</summary>
/// <param name="Kind">With what.</param>
/// <param name="Next">Where the leg goes, for <see cref="LegAnswerKind.GoTo"/> and <see cref="LegAnswerKind.Settle"/>.</param>
/// <param name="Stamp">What every link of the step's document gets into its query, or null for nothing.</param>
/// <param name="SettlesOnFailure">Whether the leg is to ask again when its step fails, since the end of the call would lose somebody.</param>
/// <param name="IsScreening">Whether the step's document is heard before the two are connected, so that its length matters.</param>
/// <param name="NeedsFollowUp">Whether something is to be done for the other leg or the queue once this request is answered.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record LegAnswer(
    LegAnswerKind Kind,
    Link? Next = null,
    string? Stamp = null,
    bool SettlesOnFailure = false,
    bool IsScreening = false,
    bool NeedsFollowUp = false)
{
    /// <summary>The step as written, in a call that is none of two legs that were ever moved.</summary>
    public static LegAnswer AsWritten { get; } = new(LegAnswerKind.Run);
}
