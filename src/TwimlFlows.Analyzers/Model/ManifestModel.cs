namespace TwimlFlows.Analyzers.Model;

/// <summary>Everything the manifest of a flow says.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="File">The name of its file.</param>
/// <param name="Links">The ways between its steps, each once.</param>
/// <param name="Gaps">Where they could not be followed.</param>
/// <param name="Events">What its handlers do.</param>
internal sealed record ManifestModel(
    FlowModel Flow,
    string File,
    EquatableArray<LinkModel> Links,
    EquatableArray<GapModel> Gaps,
    EquatableArray<EventModel> Events);
