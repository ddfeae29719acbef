using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>Finds the step that a Dial of a flow should lead to.</summary>
internal static class WayOn
{
    /// <summary>
    /// Where the flow's other Dials lead, else the flow's only step that needs no link arguments, holds no Dial, answers no
    /// other kind of request, and is neither where callers come in nor where anybody waits. Null when there is no such
    /// step, or more than one.
    /// </summary>
    internal static string? Of(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        var flow = method.ContainingType;
        var dialling = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in flow.GetMembers().OfType<IMethodSymbol>().Where(step => step.StepAttribute() is not null))
        {
            foreach (var literal in LiteralsOf(step, model, cancellationToken))
            {
                foreach (var dial in literal.Document.Verbs.OfType<TwimlElement>().Where(verb => verb.Name == "Dial"))
                {
                    dialling.Add(step.Name);
                    if (WayOut.Of(literal.Document, dial).Step is { } target
                        && SymbolEqualityComparer.Default.Equals(target.ContainingType, flow)
                        && StepChoice.IsOwnLink(target))
                    {
                        return target.Name;
                    }
                }
            }
        }

        var roles = HoldRoles.Of(flow);
        var candidates = flow.GetMembers().OfType<IMethodSymbol>().Where(step =>
            step.StepAttribute() is { } attribute
            && attribute.AttributeClass.Is(KnownNames.StepAttribute)
            && !SymbolEqualityComparer.Default.Equals(step, method)
            && !dialling.Contains(step.Name)
            && !roles.Names(step.Name)
            && StepChoice.FitsBehindDial(step)
            && StepChoice.IsOwnLink(step)).ToList();
        return candidates.Count == 1 ? candidates[0].Name : null;
    }

    private static IEnumerable<FlowLiteral> LiteralsOf(IMethodSymbol step, SemanticModel model, CancellationToken cancellationToken) =>
        step.DeclaringSyntaxReferences.SelectMany(reference => FlowLiteralReader.ReadAll(
            step,
            reference.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(reference.SyntaxTree),
            cancellationToken));
}
