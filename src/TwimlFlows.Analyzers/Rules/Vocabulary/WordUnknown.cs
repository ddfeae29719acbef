using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1021: a word outside of an attribute's list.</summary>
internal sealed class WordUnknown : VocabularyRule
{
    internal const string Id = "TWF1021";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A word that the attribute does not take",
        "'{1}' of <{0}> does not know '{2}': Twilio refuses the value and takes its default, so the call does something else than is written here.{3}",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Word;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Info is { Kind: ValueKind.Word or ValueKind.Words, IsOpen: false } && !IsOfAnotherModel(document, value)
        from item in value.Items(document)
        where !value.Info.Words!.Contains(item.Text) && value.Info.DeprecatedWords?.Contains(item.Text) != true
        let meant = Spelling.Nearest(item.Text, value.Info.Words!.All)
        select new Finding(item.Span, value.Element.Name, value.Info.Name, item.Text, Known(value.Info.Words!, meant))
        {
            Correction = Correction.Write(meant, item.Span),
        };

    /// <summary>Some speech models have languages of their own.</summary>
    private static bool IsOfAnotherModel(CheckedDocument document, CheckedValue value) =>
        value is { Element.Name: "Gather", Info.Name: "language" }
        && value.Element.Element.Attribute("speechModel") is not null
        && value.Element.Constant(document, "speechModel")?.StartsWith("deepgram", StringComparison.Ordinal) != false;

    private static string Known(WordList words, string? meant) =>
        meant is not null ? $" Did you mean \"{meant}\"?"
        : words.All.Count <= 12 ? $" It takes {List(words.All)}."
        : " Write one of Twilio's words for it.";
}
