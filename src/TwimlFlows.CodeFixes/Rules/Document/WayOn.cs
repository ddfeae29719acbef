using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>Finds the step that a Dial of a flow should lead to.</summary>
internal static class WayOn
{
    /// <summary>
    /// Where the flow's other Dials lead, else the flow's only step that needs no link arguments, holds no Dial, and is
    /// neither what callers hear on hold nor where they come in. Null when there is no such step, or more than one.
    /// </summary>
    internal static string? Of(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        var flow = method.ContainingType;
        var dialling = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in flow.GetMembers().OfType<IMethodSymbol>().Where(step => step.StepAttribute() is not null))
        {
            foreach (var literal in LiteralsOf(step, model, cancellationToken))
            {
                foreach (var (verb, next) in Pairs(literal.Document.Verbs))
                {
                    if (verb is not TwimlElement { Name: "Dial" } dial)
                    {
                        continue;
                    }

                    dialling.Add(step.Name);
                    var target = dial.Attribute("action")?.Holes.FirstOrDefault()?.Step
                        ?? (next is TwimlElement { Name: "Redirect" } redirect ? redirect.Children.OfType<TwimlHoleNode>().FirstOrDefault()?.Hole.Step : null);
                    if (target is not null && SymbolEqualityComparer.Default.Equals(target.ContainingType, flow))
                    {
                        return target.Name;
                    }
                }
            }
        }

        var candidates = flow.GetMembers().OfType<IMethodSymbol>().Where(step =>
            step.StepAttribute() is { } attribute
            && attribute.AttributeClass.Is(KnownNames.StepAttribute)
            && !SymbolEqualityComparer.Default.Equals(step, method)
            && !dialling.Contains(step.Name)
            && !step.Parameters.Select(ParameterParser.Parse).Any(parameter => parameter.IsLinkArgument)).ToList();
        return candidates.Count == 1 ? candidates[0].Name : null;
    }

    private static IEnumerable<FlowLiteral> LiteralsOf(IMethodSymbol step, SemanticModel model, CancellationToken cancellationToken) =>
        step.DeclaringSyntaxReferences.SelectMany(reference => FlowLiteralReader.ReadAll(
            step,
            reference.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(reference.SyntaxTree),
            cancellationToken));

    private static IEnumerable<(TwimlNode Verb, TwimlNode? Next)> Pairs(IReadOnlyList<TwimlNode> verbs)
    {
        var elements = verbs.OfType<TwimlElement>().ToList();
        return elements.Select((verb, index) => ((TwimlNode)verb, index + 1 < elements.Count ? (TwimlNode?)elements[index + 1] : null));
    }
}
