using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1059: a function in a hole that is no step, or a step whose link needs values.</summary>
internal sealed class NoStep : HoleRule
{
    internal const string Id = "TWF1059";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A function that has no link",
        "{0}: this document cannot be written, and the caller hears an error message instead of it. {1}",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Link;

    /// <summary>Whether the hole holds a function of which it is certain that it has no link.</summary>
    internal static bool Is(TwimlHole hole) => Explain(hole) is not null;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from hole in source.Document.Holes
        let why = Explain(hole)
        where why is not null
        select Replacing(hole, hole.Expression, why.Instead, why.Fault, why.Advice);

    private static Explanation? Explain(TwimlHole hole) => hole.Kind != TwimlHoleKind.Link ? null : (Inner(hole.Expression), hole.Type, hole.Step) switch
    {
        (AnonymousFunctionExpressionSyntax, _, _) => new("A function that is written in a hole is no step", "Name a step there, or put the function's result there."),
        (_, null, { } method) => OfMethod(hole, method),
        (_, INamedTypeSymbol { DelegateInvokeMethod.ReturnType: var result }, _) when !IsAnswer(result) => new($"{HoleType.Named(hole.Type)} is no step", "Put its result there, or name a step."),
        _ => null,
    };

    private static Explanation? OfMethod(TwimlHole hole, IMethodSymbol method)
    {
        if (!MayBeStep(method))
        {
            var isValue = method.Parameters.Length == 0 && (method.ReturnType.Is(KnownNames.Twiml) || method.ReturnType.SpecialType == SpecialType.System_String);
            return new(
                $"'{method.Name}' is no step",
                isValue ? $"Write {{{hole.Expression}()}} for what it returns, or mark it with [Step]." : "Mark it with [Step] if it is to answer, or put a value there.",
                isValue ? hole.Expression + "()" : null);
        }

        var arguments = method.Parameters.Where(ParameterParser.IsLinkArgument).ToList();
        return arguments.Count == 0 ? null : new(
            $"The link to '{method.Name}' needs a value for '{arguments[0].Name}'",
            $"Write {{{LinkTo(LinkText.AnyValues)}}}.",
            arguments.TrueForAll(argument => IsAtHand(hole, argument)) ? LinkTo(null) : null);

        string LinkTo(string? values) => LinkText.At(hole.Model!, hole.Syntax.SpanStart, method, values);
    }

    /// <summary>Whether it has the attribute of a step, or another method that has it may be called in its place.</summary>
    private static bool MayBeStep(IMethodSymbol method) =>
        method.StepAttribute() is not null || method.IsAbstract || method.IsVirtual || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface;

    private static bool IsAnswer(ITypeSymbol type) => type.Is(KnownNames.Twiml) || type.TaskResult().Is(KnownNames.Twiml) || type.TypeKind == TypeKind.TypeParameter;

    /// <summary>Whether a value of the argument's name and type is at hand where the hole stands.</summary>
    private static bool IsAtHand(TwimlHole hole, IParameterSymbol argument) =>
        hole.Model!.LookupSymbols(hole.Syntax.SpanStart, name: argument.Name).Any(found =>
            found is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.Type, argument.Type));

    private static ExpressionSyntax Inner(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax inner ? Inner(inner.Expression) : expression;

    private sealed record Explanation(string Fault, string Advice, string? Instead = null);
}
