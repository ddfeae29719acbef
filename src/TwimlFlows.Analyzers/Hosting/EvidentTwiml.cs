using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Tells values that are TwiML for certain from all others.</summary>
internal static class EvidentTwiml
{
    /// <summary>Whether a value is a document: by its type, or as a text that is written out.</summary>
    internal static bool Is(IOperation value, CancellationToken cancellationToken) =>
        IsByType(value.Type) || IsText(value, cancellationToken);

    /// <summary>Whether values of this type are documents that are no text yet.</summary>
    internal static bool IsByType(ITypeSymbol? type) => type.Is(KnownNames.Twiml) || TwilioSdk.IsDocument(type);

    private static bool IsText(IOperation value, CancellationToken cancellationToken) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => PlainDocument.Of(text) is not null || IsWritten(value, cancellationToken),
        ILocalReferenceOperation local => local.ValueOf() is { } first && first is not ILocalReferenceOperation && Is(first, cancellationToken),
        IInvocationOperation { TargetMethod.Name: "ToString" or "ToXml" } call => IsByType(call.Instance?.Type),
        _ => IsWritten(value, cancellationToken),
    };

    /// <summary>Whether the expression spells a document out; marks of a template in it are no matter.</summary>
    private static bool IsWritten(IOperation value, CancellationToken cancellationToken) =>
        value is { SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && StringSum.PartsOf(expression).Any(part => TextLiteralReader.Read(part, model, cancellationToken) is not null);
}
