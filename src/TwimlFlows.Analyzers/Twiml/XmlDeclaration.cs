using System.Text.RegularExpressions;

namespace TwimlFlows.Analyzers.Twiml;

/// <summary>The line at the top of an XML document. Which versions Twilio reads is left to TWF1062.</summary>
internal static class XmlDeclaration
{
    private const string Blanks = "[ \t\r\n]";

    private static readonly Regex _form = new(
        $"^<\\?xml{Blanks}+version{Blanks}*={Blanks}*{Quoted("[0-9]+\\.[0-9]+")}"
        + $"({Blanks}+encoding{Blanks}*={Blanks}*{Quoted("[A-Za-z][A-Za-z0-9._\\-]*")})?"
        + $"({Blanks}+standalone{Blanks}*={Blanks}*{Quoted("(yes|no)")})?{Blanks}*\\?>\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    internal static bool IsWellFormed(string declaration) => _form.IsMatch(declaration);

    private static string Quoted(string value) => $"(\"{value}\"|'{value}')";
}
