using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1061: a misspelt speech model.</summary>
internal sealed class SpeechModelUnknown : VocabularyRule
{
    internal const string Id = "TWF1061";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A speech model that Twilio does not have",
        "Twilio has no speech model '{0}': it reports 13334, and what the caller says may not be understood. Did you mean \"{1}\"?",
        DiagnosticSeverity.Warning,
        HelpLink.Error(13334));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Gather;

    /// <summary>Models are added often: only what is nearly the name of one is surely wrong.</summary>
    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Info is { Name: "speechModel", Words: not null } && value.Text.Length > 0 && !value.Info.Words.Contains(value.Text) && !IsOfProvider(value.Text)
        let nearest = Spelling.Nearest(value.Text, value.Info.Words!.All)
        where nearest is not null
        select new Finding(value.Span, value.Text, nearest)
        {
            Correction = Correction.Write(nearest, value.Span),
        };

    private static bool IsOfProvider(string model) =>
        model.StartsWith("deepgram_", StringComparison.Ordinal) || model.StartsWith("googlev2_", StringComparison.Ordinal);
}
