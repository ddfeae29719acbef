using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>Attributes that are meant, though they are misspelt: TWF1010 speaks of them, and what they lack is no second fault.</summary>
internal static class MeantAttribute
{
    /// <summary>Whether an element has an attribute, or one that is misspelt and may be it.</summary>
    internal static bool Means(this TwimlElement element, string name) =>
        element.Attribute(name) is not null || element.Attributes.Any(attribute => IsMisspelt(element, attribute.Name) && Spelling.Nearest(attribute.Name, [name]) is not null);

    private static bool IsMisspelt(TwimlElement element, string name) =>
        TwimlCatalogue.Voice.Find(element.Name, null) is { } info && info.Attribute(name) is null;
}
