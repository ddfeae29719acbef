using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.CodeFixes.Rules.Vocabulary;

/// <summary>Writes what was meant, where a rule of the vocabulary is sure of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementFix)), Shared]
public sealed class ReplacementFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        ElementUnknown.Id,
        AttributeUnknown.Id,
        NumberInvalid.Id,
        NumberOutOfRange.Id,
        BooleanInvalid.Id,
        WordUnknown.Id,
        ListSeparated.Id,
        UrlInsecure.Id,
        PhoneNumberInvalid.Id,
        ClientPrefixed.Id,
        SipAddressInvalid.Id,
        VoiceUnknown.Id,
        VoiceOfOtherLanguage.Id,
        Outdated.Id,
        ConnectionOptionUnknown.Id,
        ConnectionOptionOutOfRange.Id,
        SpeechModelUnknown.Id,
        XmlVersion.Id,
        RootMisnamed.Id,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var source = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Finding.ReplacementKey, out var replacement) && replacement is not null)
            {
                var places = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations : [diagnostic.Location];
                var changes = places.Select(place => new TextChange(place.SourceSpan, replacement)).ToList();
                context.RegisterCodeFix(
                    CodeAction.Create($"Write {replacement}", _ => Task.FromResult(context.Document.WithText(source.WithChanges(changes))), nameof(ReplacementFix)),
                    diagnostic);
            }
        }
    }
}
