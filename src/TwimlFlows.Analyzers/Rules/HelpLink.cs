namespace TwimlFlows.Analyzers.Rules;

/// <summary>Where every rule's help link comes from: Twilio's page for the fact behind the rule.</summary>
internal static class HelpLink
{
    private const string Documentation = "https://www.twilio.com/docs/";

    /// <summary>A page of Twilio's documentation, such as <c>voice/twiml/dial</c>.</summary>
    internal static string Page(string page) => Documentation + page;

    /// <summary>The page of one of Twilio's error codes.</summary>
    internal static string Error(int code) => Documentation + "api/errors/" + code.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
