using Microsoft.CodeAnalysis;
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
        var place = model.GetEnclosingSymbol(position);
        var isInFlow = SymbolEqualityComparer.Default.Equals(place?.ContainingType, step.ContainingType);
        var name = step.Name.Escaped();
        if (IsOwn(step) && isInFlow && (step.IsStatic || HasInstance(place)) && !IsHidden(step, model, position))
        {
            return name;
        }

        var link = (isInFlow ? "" : step.ContainingType.ToMinimalDisplayString(model, position) + ".") + "To." + name;
        return IsOwn(step) ? link
            : $"{link}({values ?? string.Join(", ", step.Parameters.Where(ParameterParser.IsLinkArgument).Select(argument => argument.Name.Escaped()))})";
    }

    /// <summary>Whether there is a flow to name an instance's method of: not in anything static, nor where a field gets its first value.</summary>
    private static bool HasInstance(ISymbol? place)
    {
        for (var symbol = place; symbol is not (null or ITypeSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsStatic || symbol is IFieldSymbol)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the step's name means something nearer there: a variable, a parameter or a local function.</summary>
    private static bool IsHidden(IMethodSymbol step, SemanticModel model, int position) =>
        model.LookupSymbols(position, name: step.Name).Any(found => found is not IMethodSymbol { MethodKind: MethodKind.Ordinary });
}
