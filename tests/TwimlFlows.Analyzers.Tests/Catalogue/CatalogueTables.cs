using System.Reflection;
using System.Text;
using System.Text.Json;

namespace TwimlFlows.Analyzers.Tests.Catalogue;

/// <summary>Writes the tables of the catalogue from its data.</summary>
internal static class CatalogueTables
{
    internal static readonly string Folder = typeof(CatalogueTables).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Catalogue").Value!;

    private const string Head = "// Written from Data/{0}.json by the test of the catalogue; see src/docs/catalogue.md.\nnamespace TwimlFlows.Analyzers.Catalogue;\n\n";

    /// <summary>The names of the lists of words that several attributes share.</summary>
    private static readonly HashSet<string> _shared = [.. Read("words").Concat(Read("voices")).Select(list => list.Name)];

    /// <summary>Every data file and what becomes of it.</summary>
    internal static IEnumerable<string> Families => Directory.GetFiles(Path.Combine(Folder, "Data"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    internal static string PathOf(string family) => Path.Combine(Folder, "Tables", TypeOf(family) + ".cs");

    internal static JsonElement.ObjectEnumerator Read(string family) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "Data", family + ".json"))).RootElement.EnumerateObject();

    internal static string Render(string family)
    {
        var text = new StringBuilder(string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, family));
        text.Append($"internal static class {TypeOf(family)}\n{{\n");
        switch (family)
        {
            case "words" or "voices":
                RenderWords(text, Read(family));
                break;
            case "about":
                RenderAbout(text, Read(family));
                break;
            case "contexts":
                text.Append("    internal static readonly DocumentContext[] All =\n    [\n");
                foreach (var context in Read(family))
                {
                    text.Append($"        new(\"{context.Name}\", [{Quoted(context.Value, "allowed")}], [{Quoted(context.Value, "forbidden")}]),\n");
                }

                text.Append("    ];\n");
                break;
            default:
                text.Append("    internal static readonly ElementInfo[] Elements =\n    [\n");
                foreach (var element in Read(family))
                {
                    RenderElement(text, element);
                }

                text.Append("    ];\n");
                break;
        }

        return text.Append("}\n").ToString();
    }

    private static void RenderWords(StringBuilder text, JsonElement.ObjectEnumerator lists)
    {
        var isFirst = true;
        foreach (var list in lists)
        {
            text.Append(isFirst ? "" : "\n").Append($"    internal static readonly WordList {list.Name} = new(\n");
            text.AppendJoin(" +\n", list.Value.EnumerateArray().Select((line, index) => $"        \"{(index == 0 ? "" : " ")}{line.GetString()}\""));
            text.Append(");\n");
            isFirst = false;
        }
    }

    private static void RenderAbout(StringBuilder text, JsonElement.ObjectEnumerator documents)
    {
        var isFirst = true;
        foreach (var document in documents)
        {
            text.Append(isFirst ? "" : "\n").Append($"    internal static readonly Dictionary<string, ElementAbout> {Capital(document.Name)} = new(StringComparer.Ordinal)\n    {{\n");
            foreach (var element in document.Value.EnumerateObject())
            {
                text.Append($"        [\"{element.Name}\"] = new(\"{element.Value.GetProperty("does")}\", \"{element.Value.GetProperty("page")}\"),\n");
            }

            text.Append("    };\n");
            isFirst = false;
        }
    }

    private static void RenderElement(StringBuilder text, JsonProperty element)
    {
        var data = element.Value;
        var name = data.TryGetProperty("name", out var own) ? own.GetString() : element.Name;
        text.Append($"        new(\"{name}\", ElementKind.{Capital(data.GetProperty("kind").GetString()!)})\n        {{\n");
        foreach (var setting in data.EnumerateObject())
        {
            var line = setting.Name switch
            {
                "parents" => $"Parents = [{Quoted(data, "parents")}]",
                "text" => $"Text = TextRule.{Capital(setting.Value.GetString()!)}",
                "textOr" => $"TextOr = [{Quoted(data, "textOr")}]",
                "textIsUrl" => "IsTextUrl = true",
                "maxText" => $"MaxText = {setting.Value}",
                "needsChild" => "NeedsChild = true",
                "deprecated" => "IsDeprecated = true",
                "open" => "IsOpen = true",
                "name" or "kind" or "attributes" => null,
                _ => throw new InvalidDataException($"What does '{setting.Name}' of {element.Name} mean?"),
            };
            text.Append(line is null ? "" : $"            {line},\n");
        }

        if (data.TryGetProperty("attributes", out var attributes))
        {
            text.Append("            Attributes =\n            [\n");
            foreach (var attribute in attributes.EnumerateObject())
            {
                text.Append($"                {Attribute(attribute)},\n");
            }

            text.Append("            ],\n");
        }

        text.Append("        },\n");
    }

    private static string Attribute(JsonProperty attribute)
    {
        var settings = attribute.Value.EnumerateObject().Select(setting => setting.Name switch
        {
            "type" => null,
            "words" => $"Words = {Words(setting.Value.GetString()!)}",
            "open" => "IsOpen = true",
            "deprecatedWords" => $"DeprecatedWords = new(\"{setting.Value}\")",
            "min" => $"Min = {setting.Value}",
            "max" => $"Max = {setting.Value}",
            "maxLength" => $"MaxLength = {setting.Value}",
            "pattern" => $"Pattern = @\"{setting.Value}\"",
            "default" => $"Default = \"{setting.Value}\"",
            "schemes" => $"Scheme = \"{setting.Value}\"",
            "context" => $"Context = \"{setting.Value}\"",
            "mayBeEmpty" => "MayBeEmpty = true",
            "required" => "IsRequired = true",
            "deprecated" => "IsDeprecated = true",
            "replacedBy" => $"ReplacedBy = \"{setting.Value}\"",
            "undeclared" => "IsUndeclared = true",
            _ => throw new InvalidDataException($"What does '{setting.Name}' of {attribute.Name} mean?"),
        }).Where(setting => setting is not null).ToList();
        var made = $"new(\"{attribute.Name}\", ValueKind.{Capital(attribute.Value.GetProperty("type").GetString()!)})";
        return settings.Count == 0 ? made : $"{made} {{ {string.Join(", ", settings)} }}";
    }

    private static string Words(string words) => !_shared.Contains(words) ? $"new(\"{words}\")"
        : Read("voices").Any(list => list.Name == words) ? $"{TypeOf("voices")}.{words}"
        : $"{TypeOf("words")}.{words}";

    private static string Quoted(JsonElement data, string name) =>
        data.TryGetProperty(name, out var words) ? string.Join(", ", words.GetString()!.Split(' ').Select(word => $"\"{word}\"")) : "";

    private static string TypeOf(string family) => Capital(family) + "Table";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
