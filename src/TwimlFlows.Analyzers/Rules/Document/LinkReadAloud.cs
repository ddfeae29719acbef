using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1051: a link to a step in the text of a Say.</summary>
internal sealed class LinkReadAloud : DocumentRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1051",
        "A link that is read aloud",
        "This is a link to a step, and the text of <Say> is spoken: the caller hears an address read aloud, letter by letter. Write a Redirect to go to the step, or put its text there to have it said.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml/say"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Link;

    internal override bool IsAboutTypedHoles => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from say in source.Document.Elements()
        where say.Name == "Say"
        from element in say.DescendantsAndSelf()
        from node in element.Children.OfType<TwimlHoleNode>()
        where node.Hole.Kind == TwimlHoleKind.Link && !NoStep.Is(node.Hole)
        select Diagnostic.Create(_descriptor, node.Hole.Syntax.GetLocation());
}
