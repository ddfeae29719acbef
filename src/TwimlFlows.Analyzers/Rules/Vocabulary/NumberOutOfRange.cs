using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1019: a number below or above what Twilio takes.</summary>
internal sealed class NumberOutOfRange : VocabularyRule
{
    internal const string Id = "TWF1019";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A number out of range",
        "'{1}' of <{0}> takes {3}, and {2} is outside of that: Twilio refuses it, and the caller gets the default instead.{4}",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Number;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where Numbers.Are(value.Info)
        from item in value.Items(document)
        where Numbers.IsWhole(item.Text)
        let nearest = Numbers.Nearest(value.Info, item.Text)
        where nearest is not null
        select new Finding(item.Span, value.Element.Name, value.Info.Name, item.Text, Numbers.Unit(value.Info), $" The nearest is {nearest}.")
        {
            Correction = Correction.Write(nearest, item.Span),
        };
}
