using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>TwiML wherever it is written, parsed: what the rules for one document look at.</summary>
/// <param name="Document">What it holds.</param>
internal abstract record TwimlSource(TwimlDocument Document)
{
    private CheckedDocument? _checked;

    /// <summary>What it holds, looked up in the catalogue.</summary>
    internal CheckedDocument Checked => _checked ??= Check();

    /// <summary>Whether it is a whole document by itself; what surrounds a fragment is not known.</summary>
    internal abstract bool IsDocument { get; }

    /// <summary>Whether it is a <c>Twiml</c> and no text: what stands in its holes is typed and escaped.</summary>
    internal virtual bool IsTyped => false;

    /// <summary>Whether its outermost element is no Response: nothing else in it means anything to Twilio then.</summary>
    internal virtual bool IsMisnamed => false;

    /// <summary>The flow that it is written in, or null.</summary>
    internal virtual INamedTypeSymbol? Flow => null;

    /// <summary>The step that answers with it, when a step does so itself.</summary>
    internal virtual IMethodSymbol? Step => null;

    /// <summary>Where a piece of the document stands.</summary>
    internal Location LocationOf(TwimlSpan span) => LocationAt(Document.Text.SourceSpan(span));

    /// <summary>A place in the file that the document stands in.</summary>
    internal abstract Location LocationAt(TextSpan place);

    /// <summary>Whether all that a place spans is text of the document, as it is written.</summary>
    internal abstract bool IsWritten(TextSpan place);

    /// <summary>Of a text or a file nothing says whether it answers a call or a message.</summary>
    private protected virtual CheckedDocument Check() => CheckedDocument.OfAnyKind(Document, IsDocument);
}
