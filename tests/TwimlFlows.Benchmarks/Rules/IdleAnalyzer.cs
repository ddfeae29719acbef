using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwimlFlows.Benchmarks;

/// <summary>Asks to see what the rules ask to see, and looks at none of it.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is measured and is loaded by no compiler.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("IDLE0001", "Nothing", "Nothing", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType, SymbolKind.Method);
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
        context.RegisterOperationAction(static _ => { }, OperationKind.InterpolatedStringHandlerCreation, OperationKind.Return, OperationKind.Invocation);
    }
}
