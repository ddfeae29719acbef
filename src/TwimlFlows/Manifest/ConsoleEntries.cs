namespace TwimlFlows;

/// <summary>Says what a flow needs in Twilio's console.</summary>
internal static class ConsoleEntries
{
    private const string Post = "POST";

    internal static IEnumerable<ConsoleEntry> Of(FlowManifest flow)
    {
        foreach (var step in flow.Steps.Where(static step => step.IsVoiceUrl))
        {
            yield return new("Voice URL", Post, step.Path, step.Kind == ManifestStepKind.Answer
                ? "Answers the calls to your number."
                : "Answers the calls of a TwiML app, such as those of a softphone.");
        }

        if (flow.HoldsLegs)
        {
            yield return new(
                "Call status changes (StatusCallback)",
                Post,
                flow.Prefix + "/call-events",
                "Tells that the first leg hung up. Without it, that is noticed only after about a minute, and whoever is on hold waits for nobody.");
            yield return new(
                "Fallback URL",
                Post,
                flow.Prefix + "/settle",
                "Catches a leg whose next document could not be fetched. Without it, that leg is cut off.");
        }
    }
}
