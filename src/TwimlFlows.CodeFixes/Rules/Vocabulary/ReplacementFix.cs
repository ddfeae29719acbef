using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Rules.Run;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.CodeFixes.Rules.Vocabulary;

/// <summary>Writes what was meant, or takes out what is too much, where a rule is sure of it.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ReplacementFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".cs", ".xml"]), Shared]
public sealed class ReplacementFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        ElementUnknown.Id,
        AttributeUnknown.Id,
        ElementMisplaced.Id,
        TextMisplaced.Id,
        ValueEmpty.Id,
        NumberInvalid.Id,
        NumberOutOfRange.Id,
        BooleanInvalid.Id,
        WordUnknown.Id,
        ListSeparated.Id,
        UrlMalformed.Id,
        UrlScheme.Id,
        UrlPort.Id,
        UrlInsecure.Id,
        PhoneNumberInvalid.Id,
        ClientPrefixed.Id,
        SipAddressInvalid.Id,
        TextTooLong.Id,
        VoiceUnknown.Id,
        VoiceOfOtherLanguage.Id,
        Outdated.Id,
        FractionInNumber.Id,
        TextInNumber.Id,
        TypeWithoutWord.Id,
        TimeSpanMisfit.Id,
        NoStep.Id,
        ConnectionOptionUnknown.Id,
        ConnectionOptionOutOfRange.Id,
        SpeechModelUnknown.Id,
        XmlVersion.Id,
        RootMisnamed.Id,
        VerbNeverRuns.Id,
        AnswerOnBridgeLate.Id,
        HangupInsteadOfReject.Id,
        AttributeWithoutEffect.Id,
        DocumentEmpty.Id,
        EventNotSubscribed.Id,
    ];

    internal override Offer? OfferFor(Diagnostic finding, SourceText source) => Offer.Of(finding);
}
