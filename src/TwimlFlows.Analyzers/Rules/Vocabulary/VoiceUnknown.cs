using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1039: a voice of Say that does not exist.</summary>
internal sealed class VoiceUnknown : VocabularyRule
{
    internal const string Id = "TWF1039";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A voice that Twilio does not have",
        "Twilio has no voice '{0}': it reports 13511, and the caller hears another voice or nothing.{1}",
        DiagnosticSeverity.Warning,
        HelpLink.Error(13511));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Voice;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Info is { Name: "voice", IsOpen: true } && value.Text.Length > 0 && !value.Info.Words!.Contains(value.Text)
        let nearest = Spelling.Nearest(value.Text, value.Info.Words!.All)
        where IsSurelyWrong(value.Text, nearest, value.Info.Words!)
        select new Finding(value.Span, value.Text, nearest is null ? " Take one of its voices, such as \"Polly.Joanna\"." : $" Did you mean \"{nearest}\"?")
        {
            Correction = Correction.Write(nearest, value.Span),
        };

    /// <summary>Voices are added often. One of a known provider is wrong only when a letter's case or one letter of a person's name is.</summary>
    private static bool IsSurelyWrong(string voice, string? nearest, WordList words)
    {
        var provider = voice.Split('.')[0] + ".";
        return !voice.Contains('.')
            || (nearest is not null && Spelling.Distance(voice, nearest) == 0)
            || (nearest is not null && !words.All.Any(word => word.StartsWith(provider, StringComparison.Ordinal)))
            || (nearest is not null && provider == "Polly." && Spelling.Distance(voice, nearest) == 1);
    }
}
