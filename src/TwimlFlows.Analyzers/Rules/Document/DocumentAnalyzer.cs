using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>Parses each literal once and shows it to every rule that looks at one literal (TWF1xxx).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DocumentRule> _rules =
    [
        new DialWithoutWayOn(),
        new NotWellFormed(),
        new MarkupAsText(),
        new HoleMisplaced(),
        new FragmentInAttribute(),
        new BareValueInJson(),
        .. VocabularyRules.All,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. _rules.Select(rule => rule.Descriptor), HandlerMemberCalled.Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.Twiml) is not { } twiml)
            {
                return;
            }

            start.RegisterOperationAction(Analyze, OperationKind.InterpolatedStringHandlerCreation);
            start.RegisterOperationAction(
                operation => HandlerMemberCalled.Analyze(operation, twiml),
                OperationKind.Invocation,
                OperationKind.ObjectCreation);
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var operation = (IInterpolatedStringHandlerCreationOperation)context.Operation;
        if (FlowLiteralReader.Read(operation, context.ContainingSymbol) is not { } literal)
        {
            return;
        }

        foreach (var rule in _rules)
        {
            if (literal.Document.IsSound || rule.ReadsBroken)
            {
                foreach (var diagnostic in rule.Analyze(literal, operation.SemanticModel!, context.CancellationToken))
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }
}
