using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1044: a time or a number of retries outside of what Twilio takes.</summary>
internal sealed class ConnectionOptionOutOfRange : VocabularyRule
{
    internal const string Id = "TWF1044";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A connection option out of range",
        "The connection option '{0}' takes {1}, and not '{2}'. What Twilio makes of it is not confirmed: do not count on the wait or the retry that was meant.{3}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("usage/webhooks/webhooks-connection-overrides"));

    private static readonly AttributeInfo[] _options =
    [
        new("ct", ValueKind.Milliseconds) { Min = 100, Max = 10000 },
        new("rt", ValueKind.Milliseconds) { Min = 100, Max = 15000 },
        new("tt", ValueKind.Milliseconds) { Min = 100, Max = 15000 },
        new("rc", ValueKind.Integer) { Min = 0, Max = 5 },
    ];

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Hash;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from option in ConnectionOption.AllOf(document)
        from info in _options
        where info.Name == option.Key && option.Value.Length > 0
        let nearest = Numbers.IsWhole(option.Value) ? Numbers.Nearest(info, option.Value) : Numbers.Meant(info, option.Value)
        where nearest is not null || !Numbers.IsWhole(option.Value)
        select new Finding(option.Span, option.Key, Numbers.Unit(info), option.Value, $" Write {nearest ?? "a whole number"}.")
        {
            Correction = Correction.Write(nearest, option.Span),
        };
}
