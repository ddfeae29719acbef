using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1053: a value that is never written as true or false, in an attribute that takes nothing else.</summary>
internal sealed class ValueInFlag : HoleRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1053",
        "A value that can be neither true nor false",
        "{0} is true or false, and {1} is never written so: Twilio does not take the value, and the caller gets the default, which may be the opposite. Put a bool there.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues
        where value.Attribute!.Kind == ValueKind.Boolean && !HoleType.HasFormat(value.Hole) && IsNeither(value.Hole.Type)
        select At(value.Hole, value.Place, HoleType.Named(value.Hole.Type!));

    private static bool IsNeither(ITypeSymbol? type) =>
        HoleType.IsNeverWord(type)
        || (HoleType.IsEnum(type) && !type!.GetMembers().Any(member => member.Name is "true" or "false"));
}
