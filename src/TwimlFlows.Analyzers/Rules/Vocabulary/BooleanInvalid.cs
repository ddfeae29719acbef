using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1020: something else than true or false where one of them is needed.</summary>
internal sealed class BooleanInvalid : VocabularyRule
{
    internal const string Id = "TWF1020";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A value that is neither true nor false",
        "'{1}' of <{0}> is true or false, and not '{2}': Twilio ignores it and takes the default, so the caller may get the opposite of what was meant.{3}",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Boolean;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Info.Kind == ValueKind.Boolean && value.Text.Length > 0 && value.Text is not ("true" or "false")
        let meant = Meant(value.Text)
        select new Finding(value.Span, value.Element.Name, value.Info.Name, value.Text, meant is null ? " Write \"true\" or \"false\"." : $" Write \"{meant}\".")
        {
            Correction = Correction.Write(meant, value.Span),
        };

    private static string? Meant(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => "true",
        "false" or "no" or "off" or "0" => "false",
        _ => Spelling.Nearest(text, ["true", "false"]),
    };
}
