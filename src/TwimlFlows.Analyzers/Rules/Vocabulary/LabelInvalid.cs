using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1035: a participant's label that Twilio refuses.</summary>
internal sealed class LabelInvalid : VocabularyRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1035",
        "A label that a participant cannot have",
        "'{0}' cannot be a participant's label: {1}. Twilio refuses it with 16023, and the caller does not come into the room. Use letters, digits and hyphens, 128 at most.",
        DiagnosticSeverity.Error,
        HelpLink.Error(16023));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Label;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from value in document.Values
        where value.Info.Name == "participantLabel"
        let fault = FaultOf(value.Text)
        where fault is not null
        select new Finding(value.Span, value.Text, fault);

    /// <summary>Why Twilio refuses a label, or null.</summary>
    internal static string? FaultOf(string label) =>
        label.Length > 128 ? "it has more than 128 characters"
        : Regex.IsMatch(label, "^CA[0-9a-fA-F]{32}$", RegexOptions.CultureInvariant) ? "it looks like the SID of a call"
        : label.Contains('/') || label.IndexOf("%2F", StringComparison.OrdinalIgnoreCase) >= 0 ? "it holds a slash"
        : null;
}
