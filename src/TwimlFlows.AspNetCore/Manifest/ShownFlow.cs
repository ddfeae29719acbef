namespace TwimlFlows;

/// <summary>All flows as the page shows them.</summary>
internal sealed record ShownFlows(string PublicBaseUrl, IReadOnlyList<ShownFlow> Flows);

/// <summary>A manifest with addresses that can be pasted.</summary>
internal sealed record ShownFlow(
    string Name,
    string Prefix,
    IReadOnlyList<ShownEntry> Console,
    IReadOnlyList<ShownStep> Steps,
    IReadOnlyList<ManifestLink> Links,
    IReadOnlyList<ManifestEvent> Events,
    IReadOnlyList<ManifestGap> NotFollowed,
    string Diagram)
{
    internal static ShownFlow Of(FlowManifest flow, string publicBaseUrl) => new(
        flow.Name,
        flow.Prefix,
        [.. flow.Console.Select(entry => new ShownEntry(entry.Field, entry.Method, publicBaseUrl + entry.Path, entry.Why))],
        [.. flow.Steps.Select(step => new ShownStep(step.Name, step.Kind, step.Methods, publicBaseUrl + step.Path, step.Arguments))],
        flow.Links,
        flow.Events,
        flow.NotFollowed,
        flow.ToMermaid());
}

/// <summary>What to paste into Twilio's console.</summary>
internal sealed record ShownEntry(string Field, string Method, string Url, string Why);

/// <summary>A step with its whole address.</summary>
internal sealed record ShownStep(string Name, ManifestStepKind Kind, IReadOnlyList<string> Methods, string Url, IReadOnlyList<string> Arguments);
