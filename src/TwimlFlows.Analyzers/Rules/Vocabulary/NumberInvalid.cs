using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1018: something else than a whole number where one is needed.</summary>
internal sealed class NumberInvalid : VocabularyRule
{
    internal const string Id = "TWF1018";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A value that is no whole number",
        "'{2}' is no whole number: '{1}' of <{0}> takes {3}. Twilio ignores the value, and the caller gets the default instead.{4}",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Number;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where Numbers.Are(value.Info) && value.Info.Words?.Contains(value.Text) != true
        from item in value.Items(document)
        where !Numbers.IsWhole(item.Text)
        let meant = Numbers.Meant(value.Info, item.Text)
        select new Finding(item.Span, value.Element.Name, value.Info.Name, item.Text, Numbers.Unit(value.Info), meant is null ? " Write a whole number." : $" Write \"{meant}\".")
        {
            Correction = Correction.Write(meant, item.Span),
        };
}
