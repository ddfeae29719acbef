using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Rules.Run;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>
/// Runs beside the analyzers in every test, shows documents and flows to the rules that they are not shown to, and fails when one
/// finds something.
/// </summary>
#pragma warning disable RS1001, RS2008 // It reports nothing, and no compiler loads it.
internal sealed class SkippedRules : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _descriptor = new("TEST01", "Skipped", "Skipped", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

#pragma warning restore RS1001, RS2008

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(ReadLiteral, OperationKind.InterpolatedStringHandlerCreation);
        context.RegisterSyntaxNodeAction(ReadText, SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
        context.RegisterSymbolStartAction(ReadFlow, SymbolKind.NamedType);
    }

    /// <summary>Fails when a rule of the vocabulary finds something in a document that it is not shown.</summary>
    private static void Check(TwimlSource source)
    {
        foreach (var rule in DocumentAnalyzer.Rules.Where(rule => (rule.LooksAt & source.Checked.Traits) == 0 && rule.Reads(source)))
        {
            Check(rule, rule.Analyze(source, CancellationToken.None));
        }

        if (source is { Document.IsSound: true, Flow: null })
        {
            Check(RunDocument.Of(source));
        }
    }

    private static void ReadLiteral(OperationAnalysisContext context)
    {
        if (FlowLiteralReader.Read((IInterpolatedStringHandlerCreationOperation)context.Operation, context.ContainingSymbol) is { } literal)
        {
            Check(literal);
        }
    }

    private static void ReadText(SyntaxNodeAnalysisContext context)
    {
        if (TextLiteralReader.Read((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } text)
        {
            Check(text);
        }
    }

    private static void ReadFlow(SymbolStartAnalysisContext context)
    {
        var flow = (INamedTypeSymbol)context.Symbol;
        if (flow.Attribute(KnownNames.VoiceFlowAttribute) is not null)
        {
            var reader = new FlowReader(flow);
            reader.Register(context);
            context.RegisterSymbolEndAction(_ => Check(reader.ToGraph()));
        }
    }

    private static void Check(FlowGraph flow)
    {
        foreach (var rule in FlowAnalyzer.Rules.Where(rule => (rule.LooksAt & flow.Traits) == 0))
        {
            Check(rule, rule.Analyze(flow, CancellationToken.None));
        }

        foreach (var document in RunDocument.AllOf(flow))
        {
            Check(document);
        }
    }

    private static void Check(RunDocument document)
    {
        foreach (var rule in RunRules.All.Where(rule => (rule.LooksAt & document.Traits) == 0))
        {
            Check(rule, rule.Analyze(document));
        }
    }

    private static void Check(object rule, IEnumerable<Diagnostic> findings) =>
        Assert.True(!findings.Any(), $"{rule.GetType().Name} finds something in a document that it is not shown. Mend what it looks at.");
}
