namespace TwimlFlows.Analyzers.Rules;

/// <summary>Where every rule's help comes from: Twilio's page for the fact behind it, and the page of ours that is in the package.</summary>
internal static class HelpLink
{
    private const string Documentation = "https://www.twilio.com/docs/";

    /// <summary>Where the rule's own page is; it has no address on the web.</summary>
    internal static string OwnPage(string rule) => $"What is wrong, what is right, and why: docs/rules/{rule}.md in the package TwimlFlows.AspNetCore.";

    /// <summary>A page of Twilio's documentation, such as <c>voice/twiml/dial</c>.</summary>
    internal static string Page(string page) => Documentation + page;

    /// <summary>The page of one of Twilio's error codes.</summary>
    internal static string Error(int code) => Documentation + "api/errors/" + code.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
