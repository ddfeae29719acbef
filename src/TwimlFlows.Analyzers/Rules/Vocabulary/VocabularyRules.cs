using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Every rule that holds documents against the catalogue.</summary>
internal static class VocabularyRules
{
    internal static readonly ImmutableArray<VocabularyRule> All =
    [
        new ElementUnknown(),
        new AttributeUnknown(),
        new ElementMisplaced(),
        new OtherDocument(),
        new TextMisplaced(),
        new TextMissing(),
        new AttributeMissing(),
        new ChildMissing(),
        new ValueEmpty(),
        new NumberInvalid(),
        new NumberOutOfRange(),
        new BooleanInvalid(),
        new WordUnknown(),
        new ListSeparated(),
        new PatternBroken(),
        new UrlMalformed(),
        new UrlScheme(),
        new UrlUnderscore(),
        new UrlUnreachable(),
        new UrlPort(),
        new UrlCredentials(),
        new UrlInsecure(),
        new PhoneNumberInvalid(),
        new ClientPrefixed(),
        new SipAddressInvalid(),
        new TextTooLong(),
        new LabelInvalid(),
        new LabelEscaped(),
        new DialMixed(),
        new TooManyNouns(),
        new ValuesDisagree(),
        new VoiceUnknown(),
        new VoiceOfOtherLanguage(),
        new Outdated(),
        new HintsTooMany(),
        new ConnectionOptionUnknown(),
        new ConnectionOptionOutOfRange(),
        new SipHeaderRefused(),
        new SsmlInBasicVoice(),
        new JsonInvalid(),
        new RecordedTwice(),
        new TooManyMessages(),
        new SpeechModelUnknown(),
        new LabelShared(),
        new SipToTwilioDomain(),
    ];

    /// <summary>What all of them find in a document that parses.</summary>
    internal static IEnumerable<(VocabularyRule Rule, Finding Finding)> Find(CheckedDocument document) =>
        All.SelectMany(rule => rule.Find(document).Select(finding => (rule, finding)));

    /// <summary>Where they find what Twilio refuses.</summary>
    internal static IEnumerable<TwimlSpan> FindErrors(CheckedDocument document) =>
        All.Where(rule => (rule.LooksAt & document.Traits) != 0 && rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Error).SelectMany(rule => rule.Find(document)).Select(finding => finding.Span);
}
