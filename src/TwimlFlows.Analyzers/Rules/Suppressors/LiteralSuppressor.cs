using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Suppressors;

/// <summary>Silences what another analyzer says of a literal without holes: without its $ it would be no TwiML.</summary>
/// <example>
/// <code>[Step] public Twiml Bye() =&gt; $"&lt;Hangup/&gt;"; // RCS1214</code>
/// </example>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor _descriptor = new("TWFS0004", "RCS1214", "Only an interpolated string is TwiML.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [_descriptor];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                    .FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } literal
                && FlowLiteralReader.IsTwiml(context.GetSemanticModel(tree).GetOperation(literal, context.CancellationToken)))
            {
                context.ReportSuppression(Suppression.Create(_descriptor, diagnostic));
            }
        }
    }
}
