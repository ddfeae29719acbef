using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Reads the section Twilio of an <c>appsettings*.json</c> that is among the AdditionalFiles.</summary>
internal static class SettingsFile
{
    /// <summary>All that matters in JSON: comments, which settings may have, texts, and what nests.</summary>
    private static readonly Regex _token = new(
        """//[^\r\n]*|/\*.*?\*/|"(?<text>(?:[^"\\]|\\.)*)"|[{}\[\]:,]""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant);

    internal static IEnumerable<Setting> Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file.Path);
        if (!name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
            || !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || file.GetText(cancellationToken) is not { } text)
        {
            yield break;
        }

        foreach (var (key, value, span) in ValuesOf(text.ToString()))
        {
            if (Setting.NameOf(key) is { } setting)
            {
                yield return new Setting(setting, value, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), name);
            }
        }
    }

    /// <summary>Each text in the file under its whole key, such as <c>Twilio:AuthToken</c>.</summary>
    private static IEnumerable<(string Key, string Value, TextSpan Span)> ValuesOf(string json)
    {
        var sections = new Stack<string>();
        var (key, isValue) = ("", false);
        foreach (Match token in _token.Matches(json))
        {
            var text = token.Groups["text"];
            switch (token.Value[0])
            {
                case '"' when isValue || IsInList(sections):
                    yield return (Key(sections, key), text.Value, new TextSpan(text.Index, text.Length));
                    break;
                case '"':
                    key = text.Value;
                    break;
                case ':':
                    isValue = true;
                    break;
                case '{' or '[':
                    sections.Push(token.Value == "[" ? key + "[" : key);
                    (key, isValue) = ("", false);
                    break;
                case '}' or ']':
                    if (sections.Count > 0)
                    {
                        sections.Pop();
                    }

                    (key, isValue) = ("", false);
                    break;
                case ',':
                    (key, isValue) = ("", false);
                    break;
            }
        }
    }

    private static bool IsInList(Stack<string> sections) => sections.Count > 0 && sections.Peek().EndsWith("[", StringComparison.Ordinal);

    private static string Key(Stack<string> sections, string key) =>
        string.Join(":", sections.Reverse().Select(section => section.TrimEnd('[')).Concat([key]).Where(part => part.Length > 0));
}
