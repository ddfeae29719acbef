using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1038: two attributes of one element that exclude or need each other.</summary>
internal sealed class ValuesDisagree : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1038",
        "Two values that do not go together",
        "{0}: Twilio ignores one of the two, and the caller gets something else. {1}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Gather | Traits.Record | Traits.Sip | Traits.Dial | Traits.Play;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        document.Known.Select(element => (Element: element, Fault: Fault(document, element))).Where(one => one.Fault is not null)
            .Select(one => new Finding(one.Element.Element.Attribute(one.Fault!.Value.Attribute)!.NameSpan, one.Fault.Value.What, one.Fault.Value.Advice));

    private static (string Attribute, string What, string Advice)? Fault(CheckedDocument document, CheckedElement element) => element.Name switch
    {
        "Gather" when element.Constant(document, "speechTimeout") == "auto" && element.Constant(document, "speechModel") == "default" =>
            ("speechTimeout", "speechTimeout=\"auto\" does not work with the default speech model (13335)", "Name another speechModel, or a number of seconds."),
        "Record" when element.Constant(document, "transcribe") == "true" && int.TryParse(element.Constant(document, "maxLength"), out var length) && length > 120 =>
            ("maxLength", "A recording of more than 120 seconds is not transcribed (13615)", "Write a maxLength of 120 at most."),
        "Sip" or "Uri" when element.Element.Attribute("username") is not null && element.Element.Attribute("password") is null =>
            ("username", "A SIP user name without a password is no proof (13249)", "Write the password as well."),
        "Dial" when element.Element.Attribute("referMethod") is not null && element.Element.Attribute("referUrl") is null =>
            ("referMethod", "A phone that hands the call on needs a referUrl, and without it is refused (13802)", "Write the referUrl as well."),
        "Play" when element.Parent?.Name == "Gather" && element.Element.Attribute("digits") is not null =>
            ("digits", "A Play with digits does not work inside a Gather", "Put it in front of the Gather."),
        _ => null,
    };
}
