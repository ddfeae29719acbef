using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1050: a value that is no whole number, in an attribute that takes one.</summary>
internal sealed class FractionInNumber : DocumentRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1050",
        "A value that is no whole number",
        "'{0}' takes a whole number, and a {1} is not written as one: Twilio goes on as if the attribute were not there, and the caller waits for another time than was meant. Put an int there, or a TimeSpan for seconds.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override bool IsAboutTypedHoles => true;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from element in source.Checked.Known
        from attribute in element.Element.Attributes
        where attribute.Holes.Count == 1 && attribute.ValueSpan.Length == 1
        let hole = attribute.Holes[0]
        where IsNoWholeNumber(hole.Type) && hole.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.InterpolationSyntax { FormatClause: not null }
        where element.Info!.Attribute(attribute.Name)?.Kind is ValueKind.Integer or ValueKind.Seconds or ValueKind.Milliseconds
        select Diagnostic.Create(_descriptor, hole.Syntax.GetLocation(), attribute.Name, hole.Type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

    private static bool IsNoWholeNumber(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime } or { Name: "DateTimeOffset" or "Guid" };
}
