using System.Text;

namespace TwimlFlows;

/// <summary>Draws a flow as a state diagram in Mermaid's language.</summary>
internal sealed class FlowDiagram
{
    /// <summary>The words at which Mermaid does not go on reading a state's name.</summary>
    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "state", "note", "class", "classDef", "style", "default", "scale", "click", "href", "accTitle", "accDescr",
    };

    private readonly StringBuilder _text = new("stateDiagram-v2\n");
    private readonly HashSet<string> _steps;

    private FlowDiagram(FlowManifest flow)
    {
        _steps = [.. flow.Steps.Select(static step => step.Name)];
        foreach (var step in _steps.Where(_words.Contains))
        {
            Line($"state \"{step}\" as {NameOf(step)}");
        }

        foreach (var step in flow.Steps.Where(static step => step.IsVoiceUrl))
        {
            Line($"[*] --> {NameOf(step.Name)} : a call comes in");
        }

        foreach (var link in flow.Links)
        {
            Line($"{(link.From is null ? "[*]" : NameOf(link.From))} --> {NameOf(link.To)} : {link.How}");
        }

        // A way that was not followed is noted too, or the picture would look whole.
        foreach (var step in flow.NotFollowed.Select(static gap => gap.Step).Distinct())
        {
            Line($"note right of {NameOf(step)} : not all ways from here could be followed");
        }
    }

    internal static string Of(FlowManifest flow) => new FlowDiagram(flow)._text.ToString();

    private string NameOf(string step)
    {
        var name = step;
        while (_words.Contains(name) || (name != step && _steps.Contains(name)))
        {
            name += "_";
        }

        return name;
    }

    private void Line(string line) => _text.Append("    ").Append(line).Append('\n');
}
