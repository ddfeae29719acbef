using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Attributes that are there, but for a slip of the pen. TWF1010 speaks of the slip, and no rule of what is missing then.</summary>
internal static class Misspelling
{
    /// <summary>Whether an element has an attribute neither as it is written nor as somebody may have meant it.</summary>
    internal static bool Lacks(this TwimlElement element, string attribute) =>
        element.Attribute(attribute) is null && !(TwimlCatalogue.Voice.Find(element.Name, parent: null)?.HasMisspelt(element, attribute) ?? false);

    /// <summary>Whether an element has an unknown attribute that is probably meant for another one.</summary>
    internal static bool HasMisspelt(this ElementInfo info, TwimlElement element, string attribute) =>
        element.Attributes.Any(written => info.Attribute(written.Name) is null && Spelling.Nearest(written.Name, [attribute]) is not null);
}
