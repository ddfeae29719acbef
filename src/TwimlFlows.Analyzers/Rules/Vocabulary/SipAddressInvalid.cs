using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1033: a text of Sip that is no address.</summary>
internal sealed class SipAddressInvalid : VocabularyRule
{
    internal const string Id = "TWF1033";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A SIP address that is none",
        "'{0}' {1} Write sip:, a user, @ and a host.",
        DiagnosticSeverity.Error,
        HelpLink.Error(13243));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Sip;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from text in document.Texts
        where text.Element.Name is "Sip" or "Uri" && !IsTransferToNumber(text.Element, text.Text) && !Regex.IsMatch(text.Text, @"^sips?:([^\s@]+@)?[^\s@]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)
        select Regex.IsMatch(text.Text, @"^[^\s@:]+@[^\s@]+$", RegexOptions.CultureInvariant)
            ? new Finding(text.Span, text.Text, "has no scheme: Twilio asks for one, though samples of its documentation do without.") { Severity = DiagnosticSeverity.Info, Correction = Correction.Write("sip:" + text.Text, text.Span) }
            : new Finding(text.Span, text.Text, "is no SIP address: Twilio refuses it with 13243, nobody is rung, and the caller is cut off.");

    /// <summary>A transfer may name a number; whether the other side takes it is its own matter.</summary>
    private static bool IsTransferToNumber(CheckedElement element, string text) =>
        element.Parent?.Name == "Refer" && text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
}
