using System.Text;

namespace TwimlFlows;

/// <summary>Draws a flow as a state diagram in Mermaid's language.</summary>
internal static class FlowDiagram
{
    internal static string Of(FlowManifest flow)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var step in flow.Steps.Where(static step => step.IsVoiceUrl))
        {
            Arrow(text, null, step.Name, "a call comes in");
        }

        foreach (var link in flow.Links)
        {
            Arrow(text, link.From, link.To, link.How);
        }

        // A stopped way is drawn as well, or the picture would look whole.
        foreach (var step in flow.NotFollowed.Select(static gap => gap.Step).Distinct())
        {
            text.Append($"    note right of {step} : not all ways from here could be followed\n");
        }

        return text.ToString();
    }

    private static void Arrow(StringBuilder text, string? from, string to, string label) =>
        text.Append($"    {from ?? "[*]"} --> {to} : {label}\n");
}
