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

    /// <summary>Codes of three digits that are given to nobody, for all that is sure.</summary>
    private static readonly Regex _ofNoCountry = new(
        @"^\+(21[04579]|259|28[0-9]|42[24-9]|69[3-9]|80[1-79]|83[0-9]|85[14789]|89[0-9]|978|990|999)[0-9]{1,12}$",
        RegexOptions.CultureInvariant);

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial | Traits.PhoneNumber | Traits.Message;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        Numbers(document).Select(number => (number.Text, number.Span, Fault: Fault(number.Text, number.IsCallerId))).Where(number => number.Fault is not null)
            .Select(number => IsNorthAmerican(number.Text)
                ? new Finding(number.Span, number.Text, "Twilio takes it for one of the United States or Canada. Write +1 in front of it.") { Severity = DiagnosticSeverity.Info, Correction = Correction.Write(Meant(number.Text), number.Span) }
                : new Finding(number.Span, number.Text, "Twilio may refuse it, or ring somebody else, and the caller is cut off. " + number.Fault) { Correction = Correction.Write(Meant(number.Text), number.Span) });

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
        return isCallerId ? CallerIdFault(text)
            : _ofNoCountry.IsMatch(digits) ? $"No country has the code {digits.Substring(0, 4)}: write the right one."
            : Regex.IsMatch(digits, @"^\+[1-9][0-9]{3,14}$", RegexOptions.CultureInvariant) || Regex.IsMatch(digits, "^[0-9]{1,6}$", RegexOptions.CultureInvariant) ? null
            : text.StartsWith("sip:", StringComparison.OrdinalIgnoreCase) ? "Put a SIP address into <Sip>."
            : text.StartsWith("client:", StringComparison.OrdinalIgnoreCase) ? "Put a client into <Client>."
            : Regex.IsMatch(text, @"\p{L}{2}", RegexOptions.CultureInvariant) ? "Write + and the digits alone; words for the caller belong into a <Say> in front of the Dial."
            : "Write + and the country's code in front of it.";
    }

    private static string? CallerIdFault(string text) =>
        !Regex.IsMatch(text, "^((client|sip|whatsapp):.+|[A-Za-z0-9+_.-]*)$", RegexOptions.CultureInvariant) ? "A caller ID has no blanks. Write + and the digits."
        : Regex.IsMatch(text, @"^\+[0-9]{16,}$", RegexOptions.CultureInvariant) ? "A number has 15 digits at most: write it without what is too much."
        : null;

    private static string? Meant(string text)
    {
        var digits = Digits(text);
        return digits.Length > 3 && digits != text && Regex.IsMatch(digits, @"^\+[1-9][0-9]{3,14}$", RegexOptions.CultureInvariant) ? digits
            : IsNorthAmerican(text) ? "+" + (digits[0] == '1' ? "" : "1") + digits
            : Regex.IsMatch(digits, @"^00[1-9][0-9]{5,13}$", RegexOptions.CultureInvariant) ? "+" + digits.Substring(2)
            : null;
    }
}
