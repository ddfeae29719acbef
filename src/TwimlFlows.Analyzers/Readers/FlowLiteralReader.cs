using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>Reads the literals that the compiler turns into <c>Twiml</c>.</summary>
internal static class FlowLiteralReader
{
    /// <summary>Several analyzers are shown the same operation, and the first has read it for all.</summary>
    private static readonly ConditionalWeakTable<SemanticModel, ConcurrentDictionary<TextSpan, FlowLiteral>> _read = new();

    /// <summary>The literal that an operation makes, or null when it makes something else.</summary>
    internal static FlowLiteral? Read(IInterpolatedStringHandlerCreationOperation operation, ISymbol containing)
    {
        if (!operation.Type.Is(KnownNames.Twiml) || operation.SemanticModel is not { } model || operation.Content.Syntax is not ExpressionSyntax literal)
        {
            return null;
        }

        var all = _read.GetValue(model, static _ => new());
        if (all.TryGetValue(operation.Syntax.Span, out var known))
        {
            return known;
        }

        var method = ReturnedValue.Is(operation) ? containing as IMethodSymbol : null;
        var values = HoleContent.AllIn(operation.Content);
        var text = LiteralReader.Read(literal, new LiteralParts((hole, expression) => HoleOf(hole, expression, values.TryGetValue(hole.SpanStart, out var value) ? value : null, model)));
        var read = new FlowLiteral(TwimlParser.Parse(text, isPart: method?.StepAttribute() is null), method, containing, FlowOf(containing), operation.Syntax, model);
        return all.GetOrAdd(operation.Syntax.Span, read);
    }

    /// <summary>Whether a literal, or the sum of literals that it is a part of, becomes TwiML.</summary>
    internal static bool IsTwiml(IOperation? literal)
    {
        for (var operation = literal; operation is IInterpolatedStringOperation or IInterpolatedStringAdditionOperation or IInterpolatedStringHandlerCreationOperation; operation = operation.Parent)
        {
            if (operation is IInterpolatedStringHandlerCreationOperation && operation.Type.Is(KnownNames.Twiml))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All literals of one step, in the order in which they are written.</summary>
    internal static IEnumerable<FlowLiteral> ReadAll(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (syntax.SyntaxTree != model.SyntaxTree || model.GetOperation(syntax, cancellationToken) is not { } body)
            {
                continue;
            }

            foreach (var operation in body.Descendants().OfType<IInterpolatedStringHandlerCreationOperation>())
            {
                if (Read(operation, method) is { } literal)
                {
                    yield return literal;
                }
            }
        }
    }

    private static TwimlHole HoleOf(SyntaxNode hole, ExpressionSyntax expression, IOperation? value, SemanticModel model)
    {
        var content = HoleContent.Of(expression, value, model);
        var (type, symbol) = (content.Type, content.Symbol);
        var step = type is null || type.TypeKind == TypeKind.Delegate ? symbol as IMethodSymbol ?? model.GetMemberGroup(expression).OfType<IMethodSymbol>().FirstOrDefault()
            : type.Is(KnownNames.Link) ? StepBehind(symbol)
            : null;
        var kind = step is not null || type?.TypeKind == TypeKind.Delegate || type.Is(KnownNames.Link) ? TwimlHoleKind.Link
            : type.Is(KnownNames.Json) ? TwimlHoleKind.Json
            : IsTwiml(content) ? TwimlHoleKind.Fragment
            : TwimlHoleKind.Value;
        return new TwimlHole(hole, expression, kind, step, symbol, type) { Model = model };
    }

    /// <summary>The step that a member of the emitted <c>To</c> links to.</summary>
    internal static IMethodSymbol? StepBehind(ISymbol? link) =>
        link?.ContainingType is { Name: "To", ContainingType: { } flow } && flow.Attribute(KnownNames.VoiceFlowAttribute) is not null
            ? flow.GetMembers(link.Name).OfType<IMethodSymbol>().FirstOrDefault(method => method.StepAttribute() is not null)
            : null;

    private static bool IsTwiml(HoleContent content) =>
        content.Type.Is(KnownNames.Twiml)
        || content.Converted.Is(KnownNames.Twiml)
        || (content.Type as IArrayTypeSymbol)?.ElementType.Is(KnownNames.Twiml) == true
        || (content.Type is { SpecialType: not SpecialType.System_String } type && (IsSequence(type) || type.AllInterfaces.Any(IsSequence)));

    private static bool IsSequence(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "IEnumerable", TypeArguments.Length: 1 } sequence && sequence.TypeArguments[0].Is(KnownNames.Twiml);

    private static INamedTypeSymbol? FlowOf(ISymbol symbol) =>
        symbol.ContainingType is { } type && type.Attribute(KnownNames.VoiceFlowAttribute) is not null ? type : null;
}
