using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1052: a text in an attribute that takes a number, or true or false.</summary>
internal sealed class TextInNumber : HoleRule
{
    internal const string Id = "TWF1052";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A text where a number, or true or false, is needed",
        "{0} takes {1}, and {2}: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put {3} there.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues
        where IsWrong(value)
        let flag = FlagOf(value)
        select Replacing(value.Hole, value.Hole.Expression, flag?.WithoutTrivia().ToString(), value.Place, Taken(value.Attribute!), Given(value, flag is not null), Wanted(value.Attribute!));

    /// <summary>Whether a text stands where a number or a truth value is needed, and nothing says that it is one.</summary>
    internal static bool IsWrong(HoleValue value) =>
        value is { Attribute: { } attribute, Hole: { Model: { } model } hole }
        && (Numbers.Are(attribute) || attribute.Kind == ValueKind.Boolean)
        && HoleType.IsText(hole.Type)
        && !new WrittenValue(attribute, model).Is(hole.Expression);

    /// <summary>The truth value whose ToString writes True or False, which Twilio does not read.</summary>
    private static ExpressionSyntax? FlagOf(HoleValue value) =>
        value is { Attribute.Kind: ValueKind.Boolean, Hole.Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } written } }
        && HoleType.IsFlag(value.Hole.Model!.GetTypeInfo(written.Expression).Type)
            ? written.Expression
            : null;

    private static string Taken(AttributeInfo attribute) => attribute.Kind == ValueKind.Boolean ? "true or false" : Numbers.Unit(attribute);

    private static string Given(HoleValue value, bool isFlag) =>
        isFlag ? "this is written as True or False"
        : value.Hole.Model!.GetConstantValue(value.Hole.Expression) is { HasValue: true, Value: var constant } ? $"'{constant}' is something else"
        : "this text can be anything";

    private static string Wanted(AttributeInfo attribute) => attribute.Kind switch
    {
        ValueKind.Boolean => "a bool",
        ValueKind.Seconds => "an int or a TimeSpan",
        _ => "an int",
    };
}
