using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>One change of a document.</summary>
/// <param name="Span">The characters that it is about.</param>
/// <param name="Place">Where to write.</param>
/// <param name="Xml">
/// What to write. It stands as it is in every literal of C#: attributes have single quotes, and <see cref="XmlText"/> makes
/// references of all that a literal would take for something else.
/// </param>
internal readonly record struct Edit(TwimlSpan Span, EditPlace Place, string Xml)
{
    /// <summary>Where it stands in the source. Behind a character is not in front of the next one: that may stand in another literal.</summary>
    internal TextSpan In(TwimlText text)
    {
        var span = text.SourceSpan(Span);
        return Place switch
        {
            EditPlace.Before => new TextSpan(span.Start, 0),
            EditPlace.Behind => new TextSpan(span.End, 0),
            _ => span,
        };
    }
}
