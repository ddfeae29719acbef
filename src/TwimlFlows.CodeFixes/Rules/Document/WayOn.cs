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
    /// Where the flow's other Dials lead, else the flow's only step without a Dial where a call can go on behind one, else the
    /// step that ends the calls of a flow which holds legs. Null when there is none.
    /// </summary>
    internal static IMethodSymbol? Of(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
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
                        && LinkText.IsOwn(target))
                    {
                        return target;
                    }
                }
            }
        }

        var candidates = StepChoice.BehindDial(flow, method).Where(step => !dialling.Contains(step.Name)).ToList();
        return candidates.Count == 1 ? candidates[0] : EndStepOf(flow, cancellationToken);
    }

    /// <summary>The step that a flow which holds legs releases them to: the call is over there as well.</summary>
    private static IMethodSymbol? EndStepOf(INamedTypeSymbol flow, CancellationToken cancellationToken) =>
        FlowParser.Parse(flow, cancellationToken).Model?.LegHold?.End is { } end
            ? flow.GetMembers(end).OfType<IMethodSymbol>().FirstOrDefault(LinkText.IsOwn)
            : null;

    private static IEnumerable<FlowLiteral> LiteralsOf(IMethodSymbol step, SemanticModel model, CancellationToken cancellationToken) =>
        step.DeclaringSyntaxReferences.SelectMany(reference => FlowLiteralReader.ReadAll(
            step,
            reference.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(reference.SyntaxTree),
            cancellationToken));
}
