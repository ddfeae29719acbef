using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1023: characters that a value may not have.</summary>
internal sealed class PatternBroken : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1023",
        "A value of the wrong form",
        "'{1}' of <{0}> cannot be '{2}': Twilio refuses the value, and {4}. It takes {3}.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Pattern;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Info.Pattern is { } pattern && value.Text.Length > 0 && !Regex.IsMatch(value.Text, pattern, RegexOptions.CultureInvariant)
        select new Finding(value.Span, value.Element.Name, value.Info.Name, value.Text, Form(value.Info.Name), Consequence(value.Info.Name));

    private static string Form(string attribute) => attribute switch
    {
        "finishOnKey" => "keys of a telephone: 0 to 9, # and *",
        "digits" or "sendDigits" => "0 to 9, A to D, # and *, and w for half a second of silence",
        "speechTimeout" => "a number of seconds from 1 on, or auto",
        "workflowSid" => "a SID: WW and 32 hexadecimal digits",
        "coach" => "the SID of a call: CA and 32 hexadecimal digits",
        "rate" => "x-slow, slow, medium, fast, x-fast or a percentage such as 85%",
        _ => "another form",
    };

    private static string Consequence(string attribute) =>
        attribute == "rate" ? "the text is spoken at the usual pace" : "the caller waits for what does not happen";
}
