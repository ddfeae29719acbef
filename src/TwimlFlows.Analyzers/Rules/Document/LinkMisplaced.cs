using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1058: a link to a step where no address of a step belongs.</summary>
internal sealed class LinkMisplaced : HoleRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1058",
        "A link where no address belongs",
        "This is a link to a step, which is sent as an https address, and {0} takes {1}: Twilio cannot use it, and the caller gets something else than was meant, or is cut off. Put {1} there.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Link;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues.Concat(source.Checked.HoleTexts)
        where value.Hole.Kind == TwimlHoleKind.Link
        let taken = value.Attribute is { } attribute ? Taken(attribute) : Taken(value.Element.Info!)
        where taken is not null && !NoStep.Is(value.Hole)
        select At(value.Hole, value.Place, taken);

    /// <summary>What the attribute takes; null where an address may be meant.</summary>
    private static string? Taken(AttributeInfo attribute) => attribute.Kind switch
    {
        ValueKind.Url => attribute.Scheme is { } scheme ? $"an address with {scheme}" : null,
        ValueKind.Boolean => "true or false",
        ValueKind.Word or ValueKind.Words => "one of Twilio's words",
        ValueKind.Text => attribute.Pattern is null ? null : "a value of its own form",
        ValueKind.Texts => null,
        _ => Numbers.Unit(attribute),
    };

    /// <summary>What the element's text is; TWF1051 speaks of texts that are spoken, TWF1006 of JSON, and a message may well hold an address.</summary>
    private static string? Taken(ElementInfo element) =>
        element.IsTextUrl || element.Name is "Say" or "Sms" or "Task" ? null : "a name or a number";
}
