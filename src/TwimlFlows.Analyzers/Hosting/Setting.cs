using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>A setting whose value is written out, in C# or in a file of settings.</summary>
/// <param name="Name">Its name, without the section Twilio and without a number in a list.</param>
/// <param name="Value">Its value.</param>
/// <param name="Location">Where the value stands.</param>
/// <param name="File">The name of the file of settings; null in C#.</param>
internal sealed record Setting(string Name, string Value, Location Location, string? File = null)
{
    private const string Section = "Twilio:";

    /// <summary>The setting behind a key such as <c>Twilio:AuthTokens:0</c>, or null when it is somebody else's.</summary>
    internal static string? NameOf(string key) =>
        key.StartsWith(Section, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(Section.Length).Split(':')[0]
            : null;
}
