using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1060: a document that is a plain string holds a text as somebody gave it.</summary>
internal sealed class UnescapedValue : DocumentRule
{
    internal const string Id = "TWF1060";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A value that nobody escapes",
        "Nothing escapes this value in a plain string: with an & or a < in it Twilio refuses the document with error 12100 and the caller hears an error message, and whoever chooses the value can write verbs of their own. Make the string a Twiml: (Twiml)$\"…\" escapes its holes, and ToXml(\"\") gives the text.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(12100));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag | Traits.ValueBetweenTags | Traits.Fault;

    internal override bool ReadsBroken => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) => source.IsTyped
        ? []
        : source.Checked.Elements.SelectMany(element => HolesOf(source.Checked, element))
            .Concat(source.Document.MisplacedHoles.Where(misplaced => !misplaced.IsInCData).Select(misplaced => misplaced.Hole))
            .Where(hole => hole.Kind == TwimlHoleKind.Value)
            .Select(hole => hole.Syntax)
            .Distinct()
            .Select(hole => Diagnostic.Create(_descriptor, hole.GetLocation()));

    /// <summary>The holes of one element. Between verbs nobody puts a text: what stands there is meant as markup.</summary>
    private static IEnumerable<TwimlHole> HolesOf(CheckedDocument document, CheckedElement element) => element.Element.Attributes.SelectMany(attribute => attribute.Holes)
        .Concat(element.Element.Children.OfType<TwimlHoleNode>().Where(_ => !HoldsElements(document, element)).Select(node => node.Hole));

    /// <summary>Whether other elements stand in it, or nothing else may.</summary>
    internal static bool HoldsElements(CheckedDocument document, CheckedElement element) =>
        element.Element.Elements.Any() || (element.Info?.Text == TextRule.None && document.Catalogue.ChildrenOf(element.Name).Any());
}
