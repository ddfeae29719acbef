using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>A literal of TwiML in C#, parsed, and where it stands.</summary>
/// <param name="Document">What it holds.</param>
/// <param name="Method">The method that returns it; null for a fragment.</param>
/// <param name="Member">The member that it is written in.</param>
/// <param name="Flow">The flow that it is written in, or null.</param>
/// <param name="Syntax">Where it is written, with everything that is joined to it.</param>
/// <param name="Model">The compiler's view of the file it stands in.</param>
internal sealed record FlowLiteral(TwimlDocument Document, IMethodSymbol? Method, ISymbol Member, INamedTypeSymbol? Flow, SyntaxNode Syntax, SemanticModel Model) : TwimlSource(Document)
{
    internal override IMethodSymbol? Step { get; } = Method?.StepAttribute() is null ? null : Method;

    internal override INamedTypeSymbol? Flow { get; } = Flow;

    internal override bool IsTyped => true;

    internal override bool IsDocument => Step is not null;

    /// <summary>Outside of a flow nothing says that it is for a call: TwiML that answers a message is made there too.</summary>
    private protected override CheckedDocument Check() => Flow is null ? CheckedDocument.OfAnyKind(Document, IsDocument) : CheckedDocument.Of(Document, IsDocument);

    internal override Location LocationAt(TextSpan place) => Location.Create(Syntax.SyntaxTree, place);

    internal override bool IsWritten(TextSpan place) => WrittenText.Holds(Syntax.SyntaxTree, place);
}
