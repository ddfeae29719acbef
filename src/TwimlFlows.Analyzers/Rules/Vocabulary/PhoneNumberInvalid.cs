using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1031: a number that is not in the form of E.164.</summary>
internal sealed class PhoneNumberInvalid : VocabularyRule
{
    internal const string Id = "TWF1031";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A telephone number that may be none",
        "'{0}' is no number in the international form: {1}",
        DiagnosticSeverity.Warning,
        HelpLink.Error(13223));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        Numbers(document).Select(number => (number.Text, number.Span, Fault: Fault(number.Text, number.IsCallerId))).Where(number => number.Fault is not null)
            .Select(number => IsNorthAmerican(number.Text)
                ? new Finding(number.Span, number.Text, "Twilio takes it for one of the United States or Canada. Write +1 in front of it.") { Severity = DiagnosticSeverity.Info, Replacement = Meant(number.Text) }
                : new Finding(number.Span, number.Text, "Twilio may refuse it, or ring somebody else, and the caller is cut off. " + number.Fault) { Replacement = Meant(number.Text) });

    /// <summary>Twilio's documentation writes such numbers, and Twilio takes them.</summary>
    private static bool IsNorthAmerican(string text) => Regex.IsMatch(Digits(text), "^1?[2-9][0-9]{9}$", RegexOptions.CultureInvariant);

    private static string Digits(string text) => Regex.Replace(text, "[ ().-]", "", RegexOptions.CultureInvariant);

    private static IEnumerable<(string Text, TwimlSpan Span, bool IsCallerId)> Numbers(CheckedDocument document) =>
        document.Texts.Where(text => text.Element.Name is "Dial" or "Number").Select(text => (text.Text, text.Span, false))
            .Concat(document.Values
                .Where(value => value is { Element.Name: "Sms" or "Message", Info.Name: "to" or "from" } or { Element.Name: "Dial", Info.Name: "callerId" })
                .Where(value => value.Info.Name != "from" || value.Text.StartsWith("+", StringComparison.Ordinal))
                .Where(value => value.Info.Name == "callerId" || !value.Text.Contains(':'))
                .Select(value => (value.Text, value.Span, value.Info.Name == "callerId")));

    private static string? Fault(string text, bool isCallerId)
    {
        var digits = Digits(text);
        return isCallerId ? Regex.IsMatch(text, "^((client|sip|whatsapp):.+|[A-Za-z0-9+_.-]*)$", RegexOptions.CultureInvariant) ? null : "A caller ID is + and digits without blanks, or client: and a name."
            : Regex.IsMatch(digits, @"^\+[1-9][0-9]{3,14}$", RegexOptions.CultureInvariant) || Regex.IsMatch(digits, "^[0-9]{1,6}$", RegexOptions.CultureInvariant) ? null
            : text.StartsWith("sip:", StringComparison.OrdinalIgnoreCase) ? "A SIP address stands in <Sip>."
            : text.StartsWith("client:", StringComparison.OrdinalIgnoreCase) ? "A client stands in <Client>."
            : Regex.IsMatch(text, @"\p{L}{2}", RegexOptions.CultureInvariant) ? "Write + and the digits alone; words for the caller belong into a <Say> in front of the Dial."
            : "Write + and the country's code in front of it.";
    }

    private static string? Meant(string text)
    {
        var digits = Digits(text);
        return digits.Length > 3 && digits != text && Regex.IsMatch(digits, @"^\+[1-9][0-9]{3,14}$", RegexOptions.CultureInvariant) ? digits
            : IsNorthAmerican(text) ? "+" + (digits[0] == '1' ? "" : "1") + digits
            : Regex.IsMatch(digits, @"^00[1-9][0-9]{5,13}$", RegexOptions.CultureInvariant) ? "+" + digits.Substring(2)
            : null;
    }
}
