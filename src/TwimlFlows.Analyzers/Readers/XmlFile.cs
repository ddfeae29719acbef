using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>A document in a file of its own, such as one that is pasted into a TwiML Bin.</summary>
/// <param name="Document">What it holds.</param>
/// <param name="Path">The file.</param>
/// <param name="Text">All that is in it.</param>
internal sealed record XmlFile(TwimlDocument Document, string Path, SourceText Text) : TwimlSource(Document)
{
    /// <summary>Only so far is looked for the start of a document: declaration and comments may stand before it.</summary>
    private const int Opening = 4096;

    internal override bool IsDocument => true;

    internal override bool IsMisnamed => PlainDocument.IsMisnamed(Document);

    /// <summary>The document in a file that a project lists among its AdditionalFiles; null for any other file.</summary>
    internal static XmlFile? Read(AdditionalText file, CancellationToken cancellationToken) =>
        file.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && file.GetText(cancellationToken) is { } text
        && PlainDocument.MentionsRoot(text.ToString(new TextSpan(0, Math.Min(Opening, text.Length))))
        && PlainDocument.Of(text.ToString()) is { } document
            ? new XmlFile(document, file.Path, text)
            : null;

    internal override Location LocationAt(TextSpan place) => Location.Create(Path, place, Text.Lines.GetLinePositionSpan(place));

    internal override bool IsWritten(TextSpan place) => true;
}
