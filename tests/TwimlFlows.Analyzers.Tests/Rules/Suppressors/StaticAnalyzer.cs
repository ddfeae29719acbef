using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwimlFlows.Analyzers.Tests.Rules.Suppressors;

/// <summary>Says of every method that it may be static.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is for a test and is loaded by no compiler.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StaticAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _descriptor =
        new("S2325", "Static", "This method may be static", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(
            static symbol =>
            {
                if (symbol.Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(_descriptor, method.Locations[0]));
                }
            },
            SymbolKind.Method);
    }
}
