namespace TwimlFlows;

/// <summary>A way that control takes from one step of a flow to another.</summary>
/// <param name="From">The step that it begins at; null when an operation or the runtime leads there, whatever the call is doing.</param>
/// <param name="To">The step that it leads to.</param>
/// <param name="Kind">How control gets there.</param>
/// <param name="By">The verb or noun, such as <c>Dial</c>, or the operation's method, such as <c>HoldAsync</c>; else null.</param>
public sealed record ManifestLink(string? From, string To, ManifestLinkKind Kind, string? By)
{
    /// <summary>How control gets there, in words.</summary>
    public string How => Kind switch
    {
        ManifestLinkKind.Redirect => "Redirect",
        ManifestLinkKind.Action => $"{By} action",
        ManifestLinkKind.WaitUrl => $"{By} waitUrl",
        ManifestLinkKind.CalledPartyUrl or ManifestLinkKind.QueueUrl => $"{By} url",
        ManifestLinkKind.ReferUrl => $"{By} referUrl",
        ManifestLinkKind.Callback => $"{By} callback",
        ManifestLinkKind.Hold => $"hold ({By})",
        ManifestLinkKind.HoldOther => $"hold of its partner ({By})",
        ManifestLinkKind.Resume => $"resume ({By})",
        ManifestLinkKind.ResumeOther => $"resume that reached nobody ({By})",
        ManifestLinkKind.Call => $"call ({By})",
        ManifestLinkKind.Move => $"move ({By})",
        ManifestLinkKind.Release => "released, its partner is gone",
        _ => "returned",
    };
}
