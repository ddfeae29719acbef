using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>An address that is all written out.</summary>
/// <param name="Element">The element.</param>
/// <param name="Attribute">The name of its attribute; null for the element's text.</param>
/// <param name="Url">The address, decoded, without the blanks around it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Scheme">The scheme that it must have; null for http or https.</param>
internal sealed record CheckedUrl(CheckedElement Element, string? Attribute, string Url, TwimlSpan Span, string? Scheme)
{
    /// <summary>What comes of it when Twilio cannot ask there.</summary>
    internal string Consequence =>
        Attribute is null && Element.Name is "Play" ? "the caller does not hear it"
        : Attribute is null && Element.Name is "Media" ? "it does not come with the message"
        : Attribute?.IndexOf("callback", StringComparison.OrdinalIgnoreCase) >= 0 ? "you are told nothing"
        : Scheme is not null ? "nobody listens to the caller"
        : "the caller hears an error message and a hang-up";
}
