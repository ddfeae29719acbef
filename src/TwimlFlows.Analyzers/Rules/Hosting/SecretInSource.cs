using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3006: a secret that everybody has who has the source.</summary>
internal sealed class SecretInSource : SettingRule
{
    private const int Length = 32;

    /// <summary>A made-up secret has fewer characters. Of real tokens, which are 32 hexadecimal digits, one in 370,000 does.</summary>
    private const int FewestCharacters = 9;

    /// <summary>As many neighbours one after the other are made up. Of real tokens one in 108,000 has them.</summary>
    private const int LongestRow = 6;

    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { "AuthToken", "AuthTokens", "ApiKeySecret" };

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF3006",
        "A secret in the source",
        "Whoever reads this file can make calls at your cost, and sign requests as if they were Twilio's. Take the secret from the environment or from user secrets, and have Twilio make a new one: this one stays in the history.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("usage/security"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Diagnostic? Analyze(Setting setting) =>
        _names.Contains(setting.Name) && IsSecret(setting.Value) ? Diagnostic.Create(_descriptor, setting.Location) : null;

    private static bool IsSecret(string value) =>
        value.Length == Length
        && value.All(character => character is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z')
        && value.Distinct().Count() >= FewestCharacters
        && !IsRow(value);

    /// <summary>Whether somebody only ran over the keys: neighbours follow each other, as in <c>abcdef</c>.</summary>
    private static bool IsRow(string value)
    {
        var row = 1;
        for (var at = 1; at < value.Length && row < LongestRow; at++)
        {
            row = value[at] - value[at - 1] == 1 ? row + 1 : 1;
        }

        return row == LongestRow;
    }
}
