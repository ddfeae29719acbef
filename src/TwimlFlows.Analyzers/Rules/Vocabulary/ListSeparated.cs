using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1022: commas in a list that has blanks.</summary>
internal sealed class ListSeparated : VocabularyRule
{
    internal const string Id = "TWF1022";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A list with the wrong separator",
        "The words of '{1}' of <{0}> must have blanks between them, and nothing else: Twilio takes \"{2}\" for one unknown word, and what was asked for does not come. Write \"{3}\".",
        DiagnosticSeverity.Error,
        HelpLink.Error(21626));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.List;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.IsListedWrongly
        let meant = string.Join(" ", value.Text.Split([',', ';', '|', ' '], StringSplitOptions.RemoveEmptyEntries))
        select new Finding(value.Span, value.Element.Name, value.Info.Name, value.Text, meant)
        {
            Correction = Correction.Write(meant, value.Span),
        };
}
