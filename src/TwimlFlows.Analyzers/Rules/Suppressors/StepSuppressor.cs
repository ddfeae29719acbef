using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Suppressors;

/// <summary>
/// Silences what other analyzers say of every method on its own and what means nothing for a step or a handler, whose shape
/// tells the generator how to call it: that it could be static, and that it does not use a parameter.
/// </summary>
/// <example>
/// <code>[Step] public Twiml Connected(QueueWhisper you) =&gt; $"&lt;Say&gt;You are connected again.&lt;/Say&gt;"; // CA1822, IDE0060</code>
/// </example>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StepSuppressor : DiagnosticSuppressor
{
    private const string MayBeStatic = "A step or a handler is called by what is generated for its flow; whether it uses the instance is its own affair.";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> _all = new[]
    {
        new SuppressionDescriptor("TWFS0001", "CA1822", MayBeStatic),
        new SuppressionDescriptor("TWFS0002", "IDE0060", "The parameters of a step or a handler say what it is asked with, even where it does not use that."),
        new SuppressionDescriptor("TWFS0003", "S2325", MayBeStatic),
    }.ToImmutableDictionary(descriptor => descriptor.SuppressedDiagnosticId);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [.. _all.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && MethodAt(tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan)) is { } declaration
                && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is IMethodSymbol method
                && method.Declarations().Count > 0)
            {
                context.ReportSuppression(Suppression.Create(_all[diagnostic.Id], diagnostic));
            }
        }
    }

    /// <summary>The method of which a finding at its name, or at one of its parameters, speaks.</summary>
    private static MethodDeclarationSyntax? MethodAt(SyntaxNode node) => node as MethodDeclarationSyntax
        ?? node.FirstAncestorOrSelf<ParameterSyntax>()?.Parent?.Parent as MethodDeclarationSyntax;
}
