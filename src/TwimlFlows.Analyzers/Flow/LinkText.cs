using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>How the link to a step is written, so that it compiles where it is put.</summary>
internal static class LinkText
{
    /// <summary>Stands for the values of a link where nobody knows them.</summary>
    internal const string AnyValues = "…";

    /// <summary>Whether a step in a hole is its own link: its link needs no arguments.</summary>
    internal static bool IsOwn(IMethodSymbol step) => !step.Parameters.Any(ParameterParser.IsLinkArgument);

    /// <summary>The link in a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="step">The step.</param>
    /// <param name="values">What stands between the parentheses of a link that needs values; else the names of the step's parameters.</param>
    internal static string In(FlowLiteral literal, IMethodSymbol step, string? values = null) => At(literal.Model, literal.Syntax.SpanStart, step, values);

    /// <summary>The link at a place: the step itself where it can be named, else the member of <c>To</c>.</summary>
    internal static string At(SemanticModel model, int position, IMethodSymbol step, string? values = null)
    {
        var name = step.Name.Escaped();
        if (!IsOwn(step))
        {
            var given = values ?? string.Join(", ", step.Parameters.Where(ParameterParser.IsLinkArgument).Select(argument => argument.Name.Escaped()));
            return $"{OfTo(model, position, step.ContainingType, name)}({given})";
        }

        return IsIn(step.ContainingType, model, position) && (step.IsStatic || HasInstance(model, position)) && !IsHidden(step, model, position)
            ? name
            : OfTo(model, position, step.ContainingType, name);
    }

    /// <summary>The built-in link to which Twilio reports the legs of a flow, in a literal of that flow.</summary>
    internal static string ToCallEvents(TwimlSource source) =>
        source is FlowLiteral { Flow: { } flow } literal ? OfTo(literal.Model, literal.Syntax.SpanStart, flow, EventSource.LegLink) : "To." + EventSource.LegLink;

    /// <summary>A member of a flow's <c>To</c>, as it is named at a place: with the flow in front where <c>To</c> alone means something else, or nothing.</summary>
    internal static string OfTo(SemanticModel model, int position, INamedTypeSymbol flow, string name)
    {
        var isPlain = IsIn(flow, model, position) && model.LookupSymbols(position, name: "To").All(found => found is INamedTypeSymbol && Is(found.ContainingType, flow));
        return (isPlain ? "" : flow.ToMinimalDisplayString(model, position) + ".") + "To." + name;
    }

    private static bool IsIn(INamedTypeSymbol flow, SemanticModel model, int position) => Is(model.GetEnclosingSymbol(position)?.ContainingType, flow);

    /// <summary>Whether there is a flow to name an instance's method of: not in anything static, nor where a field gets its first value or the base is made.</summary>
    private static bool HasInstance(SemanticModel model, int position)
    {
        for (var symbol = model.GetEnclosingSymbol(position); symbol is not (null or ITypeSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsStatic || symbol is IFieldSymbol)
            {
                return false;
            }
        }

        return !model.SyntaxTree.GetRoot().FindToken(position).Parent!.AncestorsAndSelf().Any(node => node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax);
    }

    /// <summary>Whether the step's name means something nearer there: a variable, a parameter or a local function.</summary>
    private static bool IsHidden(IMethodSymbol step, SemanticModel model, int position) =>
        model.LookupSymbols(position, name: step.Name).Any(found => found is not IMethodSymbol { MethodKind: MethodKind.Ordinary });

    private static bool Is(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
