using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>Reports what is wrong with a declaration: it asks the generator's own parser, so both always agree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        NotPartial.Descriptor,
        WrongReturnType.Descriptor,
        NotAStep.Descriptor,
        LinkArgumentMissing.Descriptor,
        OperationParameterMissing.Descriptor,
        OperationNotPartial.Descriptor,
        LegStepMissing.Descriptor,
        RoomMixedWithLegs.Descriptor,
        CallSidWithoutLegSteps.Descriptor,
        QueueNotTaken.Descriptor,
        EndStepUnknown.Descriptor,
        EndStepUnfit.Descriptor,
        EndStepsDiffer.Descriptor,
        HoldWithoutCounterpart.Descriptor,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.VoiceFlowAttribute) is { } attribute)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, attribute), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol voiceFlow)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, voiceFlow)))
        {
            return;
        }

        foreach (var fault in FlowParser.Parse(type, context.CancellationToken).Faults)
        {
            context.ReportDiagnostic(fault.ToDiagnostic());
        }
    }
}
