using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1006: a value inside JSON that is not written as JSON.</summary>
internal sealed class BareValueInJson : DocumentRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1006",
        "A bare value inside JSON",
        "The text of <{0}> is JSON, and this value is escaped for XML only: a quote in it breaks the JSON, the task loses its attributes, and the caller may wait for nobody. Write the whole value with Json.Of(…).",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml/enqueue"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Task;

    internal override bool IsAboutTypedHoles => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from element in source.Document.Elements()
        where element.Name == "Task"
        from node in element.Children.OfType<TwimlHoleNode>()
        where node.Hole.Kind != TwimlHoleKind.Json && !NoStep.Is(node.Hole)
        select Diagnostic.Create(_descriptor, node.Hole.Syntax.GetLocation(), element.Name);
}
