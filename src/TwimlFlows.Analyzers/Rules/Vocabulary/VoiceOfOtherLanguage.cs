using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1040: a voice whose name holds another language than the Say.</summary>
internal sealed class VoiceOfOtherLanguage : VocabularyRule
{
    internal const string Id = "TWF1040";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A voice of another language",
        "The voice '{0}' speaks {1} and not {2}: the Say can fail, and the caller hears nothing. Write the voice's own language, or take another voice.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/say"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Voice;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element.Name == "Say"
        let voice = element.Constant(document, "voice")
        let language = element.Element.Attribute("language")
        where voice is not null && language is { IsWrittenOut: true } && element.Info!.Attribute("voice")!.Words!.Contains(voice)
        let spoken = Regex.Match(voice, "^Google\\.([a-z]+-[A-Z]+)-", RegexOptions.CultureInvariant).Groups[1].Value
        let said = element.Constant(document, "language")
        where spoken.Length > 0 && !IsSame(spoken, said) && element.Info!.Attribute("language")!.Words!.Contains(said)
        select new Finding(language.ValueSpan, voice, spoken, said)
        {
            Correction = element.Info!.Attribute("language")!.Words!.Contains(spoken) ? Correction.Write(spoken, language.ValueSpan) : null,
        };

    /// <summary>Some languages have two names, and ar-XA stands for every Arabic.</summary>
    private static bool IsSame(string spoken, string said) => spoken == said
        || Family(spoken) == Family(said) && Family(said) is "ar" or "zh" or "nb" or "yue";

    private static string Family(string language) => language.Split('-')[0] switch
    {
        "arb" => "ar",
        "cmn" => "zh",
        "no" => "nb",
        var family => family,
    };
}
