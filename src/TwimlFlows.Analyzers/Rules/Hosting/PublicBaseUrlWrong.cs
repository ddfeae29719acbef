using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3002: a public address with which the host does not start, or that Twilio cannot reach.</summary>
internal sealed class PublicBaseUrlWrong : SettingRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF3002",
        "A public address that is refused",
        "{0}",
        DiagnosticSeverity.Error,
        HelpLink.Page("usage/webhooks"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Diagnostic? Analyze(Setting setting)
    {
        if (!setting.Name.Equals("PublicBaseUrl", StringComparison.OrdinalIgnoreCase) || IsPlaceholder(setting.Value))
        {
            return null;
        }

        var message = PublicAddress.FaultIn(setting.Value) is { } fault ? $"With this PublicBaseUrl the application does not start. {fault}"
            : IsProduction(setting.File) && new Uri(setting.Value).IsLoopback ? "This PublicBaseUrl is an address of this machine: Twilio cannot reach it, and every caller hears an error message. Write the address that the internet knows."
            : null;
        return message is null ? null : Diagnostic.Create(_descriptor, setting.Location, message);
    }

    /// <summary>What is filled in later says nothing yet.</summary>
    private static bool IsPlaceholder(string value) => string.IsNullOrWhiteSpace(value) || value.IndexOfAny(['<', '{', '#', '$', '%']) >= 0;

    private static bool IsProduction(string? file) => file?.EndsWith(".Production.json", StringComparison.OrdinalIgnoreCase) == true;
}
