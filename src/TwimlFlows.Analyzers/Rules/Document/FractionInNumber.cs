using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1050: a value that is no whole number, in an attribute that takes one.</summary>
internal sealed class FractionInNumber : HoleRule
{
    internal const string Id = "TWF1050";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A value that is no whole number",
        "'{0}' takes a whole number, and {1} is not written as one: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put an int there{2}.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues
        where Numbers.Are(value.Attribute!) && IsNoWholeNumber(value.Hole.Type) && !HoleType.HasFormat(value.Hole)
        select Replacing(
            value.Hole,
            value.Hole.Expression,
            HoleType.IsEnum(value.Hole.Type) ? "(int)" + Operand(value.Hole) : null,
            value.Attribute!.Name,
            HoleType.Named(value.Hole.Type!),
            value.Attribute.Kind == ValueKind.Seconds ? ", or a TimeSpan" : "");

    private static bool IsNoWholeNumber(ITypeSymbol? type) =>
        HoleType.IsFraction(type) || HoleType.IsStamp(type) || HoleType.IsFlag(type) || HoleType.IsEnum(type) || HoleType.IsId(type) || HoleType.IsAddress(type);
}
