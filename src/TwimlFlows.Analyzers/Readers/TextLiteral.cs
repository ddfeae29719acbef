using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>A document that somebody wrote as a plain string of C#.</summary>
/// <param name="Document">What it holds.</param>
/// <param name="Syntax">The whole string, with everything that is joined to it.</param>
internal sealed record TextLiteral(TwimlDocument Document, SyntaxNode Syntax) : TwimlSource(Document)
{
    /// <summary>Whether it goes to Twilio in a parameter of a request, and not as an answer: no address stands behind it then.</summary>
    internal bool IsInline { get; init; }

    internal override bool IsDocument => true;

    internal override bool IsMisnamed => PlainDocument.IsMisnamed(Document);

    internal override Location LocationAt(TextSpan place) => Location.Create(Syntax.SyntaxTree, place);

    internal override bool IsWritten(TextSpan place) => WrittenText.Holds(Syntax.SyntaxTree, place);
}
