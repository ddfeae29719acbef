using System.Text;
using System.Text.Encodings.Web;

namespace TwimlFlows;

/// <summary>Writes manifests as a page that needs nothing from elsewhere.</summary>
internal static class ManifestHtml
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>TwimlFlows</title>
        <style>
        body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        h2 { margin: 2.5rem 0 .5rem; border-bottom: 2px solid #1c2430; } h3 { margin: 1.5rem 0 .25rem; font-size: 1rem; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d8dde4; }
        code, pre { font: 13px/1.5 ui-monospace, monospace; } td code { user-select: all; overflow-wrap: anywhere; }
        pre { background: #f3f5f8; padding: .8rem; overflow-x: auto; } p { margin: .3rem 0; } .gap { color: #9a3412; }
        </style>
        </head>
        <body>
        <h1>Flows of this application</h1>

        """;

    internal static string Of(string publicBaseUrl, IReadOnlyList<ShownFlow> flows)
    {
        var page = new StringBuilder(Head);
        page.Append($"<p>Twilio asks at <code>{Text(publicBaseUrl)}</code>, which is the setting Twilio:PublicBaseUrl. This page is there in Development only; with <code>Accept: application/json</code> it is JSON.</p>\n");
        foreach (var flow in flows)
        {
            Append(page, flow);
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder page, ShownFlow flow)
    {
        page.Append($"<h2>{Text(flow.Name)} <code>{Text(flow.Prefix.Length == 0 ? "/" : flow.Prefix)}</code></h2>\n");
        Table(page, "Paste into Twilio's console", ["Field", "Method", "Address", "Why"],
            flow.Console.Select(entry => new[] { Text(entry.Field), Text(entry.Method), Code(entry.Url), Text(entry.Why) }));
        Table(page, "Steps", ["Step", "Declared as", "Methods", "Address", "Link arguments"],
            flow.Steps.Select(step => new[] { Code(step.Name), Text($"[{step.Kind}]"), Text(string.Join(", ", step.Methods)), Code(step.Url), Text(string.Join(", ", step.Arguments)) }));
        Table(page, "Ways between them", ["From", "To", "How"],
            flow.Links.Select(link => new[] { link.From is null ? "anywhere" : Code(link.From), Code(link.To), Text(link.How) }));
        Table(page, "Events", ["Event", "Participant", "Handler", "Operations that it calls"],
            flow.Events.Select(one => new[] { Code(one.Event), Text(one.Label ?? "any"), Code(one.Handler), Text(string.Join(", ", one.Operations)) }));
        Table(page, "Not followed", ["Step", "Line", "Written as"],
            flow.NotFollowed.Select(gap => new[] { Code(gap.Step), Text(gap.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)), Code(gap.Expression) }));
        page.Append(flow.NotFollowed.Count == 0
            ? "<p>Every way on from every step is listed.</p>\n"
            : "<p class=\"gap\">What comes behind these places is not known, and not listed.</p>\n");
        page.Append($"<h3>State diagram</h3>\n<p>In Mermaid's language: put it into a Markdown file between <code>```mermaid</code> and <code>```</code>, where many viewers draw it, or into Mermaid's own editor.</p>\n<pre>{Text(flow.Diagram)}</pre>\n");
    }

    private static void Table(StringBuilder page, string title, string[] heads, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Append($"<h3>{title}</h3>\n<table>\n<tr>{string.Concat(heads.Select(head => $"<th>{head}</th>"))}</tr>\n");
        foreach (var row in all)
        {
            page.Append($"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Code(string text) => $"<code>{Text(text)}</code>";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
