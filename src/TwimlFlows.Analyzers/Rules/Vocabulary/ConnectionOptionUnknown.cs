using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1043: an edge or a retry policy that Twilio does not have.</summary>
internal sealed class ConnectionOptionUnknown : VocabularyRule
{
    internal const string Id = "TWF1043";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A connection option that Twilio does not know",
        "Twilio has no {0} '{1}': it reports {2} and may not ask your server at all, and the caller then hears an error message and a hang-up.{3}",
        DiagnosticSeverity.Error,
        HelpLink.Page("usage/webhooks/webhooks-connection-overrides"));

    private static readonly WordList _edges = new("ashburn dublin frankfurt roaming sao-paulo singapore sydney tokyo umatilla");

    private static readonly WordList _policies = new("4xx 5xx all ct rt");

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Hash;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from option in ConnectionOption.AllOf(document)
        where option.Key is "e" or "rp"
        let isEdge = option.Key == "e"
        let known = isEdge ? _edges : _policies
        from item in option.Items
        where !known.Contains(item.Text) && !(isEdge && IsPrivate(item.Text))
        let meant = Spelling.Nearest(item.Text, known.All)
        select new Finding(
            item.Span,
            isEdge ? "edge" : "retry policy",
            item.Text,
            isEdge ? "11240 or 11241" : "11243",
            meant is null ? $" It takes {List(known.All)}." : $" Did you mean {meant}?")
        {
            Correction = Correction.Write(meant, item.Span),
        };

    /// <summary>The edges of private lines; whether an account has one is not known here.</summary>
    private static bool IsPrivate(string edge) => edge.EndsWith("-ix", StringComparison.Ordinal);
}
