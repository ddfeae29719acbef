using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1057: a value that may be null, where Twilio does not take nothing.</summary>
internal sealed class NullValue : HoleRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1057",
        "A value that may be null",
        "This may be null, and null is written as nothing: {0} is empty then, {1}. Say what to write instead (value ?? …), or leave the element out with Twiml.If.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag | Traits.ValueBetweenTags;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues.Concat(source.Checked.HoleTexts)
        where (HoleType.IsText(value.Hole.Type) || HoleType.IsAddress(value.Hole.Type)) && Otherwise(value) is not null
        where MayBeNull(value, cancellationToken) && !IsOfOtherRule(value) && !IsOfFlowRule(source, value)
        select At(value.Hole, value.Place, Otherwise(value)!);

    /// <summary>What happens when it is empty; null where that means something, or nothing is known.</summary>
    private static string? Otherwise(HoleValue value) => value switch
    {
        { Attribute: { TakesNothing: false } } => "which Twilio does not take here, and the caller gets something else than was meant",
        { Attribute: not null } => null,
        { Element.Name: "Redirect" } => "and Twilio asks for this same document again",
        { Element.Info: { Text: TextRule.Required } info } when !info.TextOr.Any(name => value.Element.Element.Attribute(name) is not null) =>
            "and the caller gets nothing of it, or is cut off",
        _ => null,
    };

    /// <summary>The compiler knows that only where nullable is enabled. That a ToString may give null is said of every object, and true of none.</summary>
    private static bool MayBeNull(HoleValue value, CancellationToken cancellationToken) =>
        value.Hole.Expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } }
        && !IsAlwaysSent(value)
        && value.Hole.Model?.GetTypeInfo(value.Hole.Expression, cancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull;

    /// <summary>With the first request for a call Twilio always says who calls whom, though the compiler does not know it.</summary>
    private static bool IsAlwaysSent(HoleValue value) =>
        value.Hole is { Symbol: IPropertySymbol { Name: "From" or "To" }, Expression: MemberAccessExpressionSyntax access }
        && value.Hole.Model!.GetTypeInfo(access.Expression).Type.Is(KnownNames.IncomingCall);

    private static bool IsOfOtherRule(HoleValue value) =>
        value is { Element.Name: "Task", Attribute: null }
        || (value.Attribute is { } attribute && (TextInNumber.IsWrong(value) || (HoleType.IsAddress(value.Hole.Type) && attribute.Kind != ValueKind.Url)));
}
