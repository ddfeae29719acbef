using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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
        DuplicateRoute.Descriptor,
        RouteOfAnotherFlow.Descriptor,
        InvalidRoute.Descriptor,
        StepNameTaken.Descriptor,
        GeneratedNameTaken.Descriptor,
        ParameterUnbound.Descriptor,
        HandlerParameterUnbound.Descriptor,
        LabelOnLegEvent.Descriptor,
        EventUnknown.Descriptor,
        TwoDeclarations.Descriptor,
        NotAMethod.Descriptor,
        OperationStatic.Descriptor,
        GenericMethod.Descriptor,
        FlowNotMakeable.Descriptor,
        FlowHidden.Descriptor,
        FlowFileLocal.Descriptor,
        ConstructorUnfit.Descriptor,
        InheritedDeclaration.Descriptor,
        OutsideFlow.Descriptor,
        NoAspNet.Descriptor,
        RingTimeOutOfRange.Descriptor,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.VoiceFlowAttribute) is not { } attribute)
            {
                return;
            }

            var noHost = ProjectHost.WhyNone(start.Compilation);
            var routes = new FlowRoutes();
            start.RegisterSymbolAction(symbol => AnalyzeType(symbol, attribute, noHost, routes), SymbolKind.NamedType);
            start.RegisterSymbolAction(symbol => AnalyzeMethod(symbol, attribute), SymbolKind.Method);
            start.RegisterOperationAction(AnalyzeFunction, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
            start.RegisterCompilationEndAction(routes.Report);
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, INamedTypeSymbol voiceFlow, (string Why, string Advice)? noHost, FlowRoutes routes)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!IsFlow(type, voiceFlow))
        {
            return;
        }

        if (noHost is var (why, advice))
        {
            context.ReportDiagnostic(Diagnostic.Create(NoAspNet.Descriptor, type.FirstLocation(), type.Name, why, advice));
            return;
        }

        var parse = FlowParser.Parse(type, context.CancellationToken);
        foreach (var fault in parse.Faults)
        {
            context.ReportDiagnostic(fault.ToDiagnostic());
        }

        if (parse.Model is { IsValid: true } model)
        {
            routes.Add(type, model);
        }
    }

    /// <summary>A method of a class that is no flow. An abstract class may be one that flows derive from, and those say it.</summary>
    private static void AnalyzeMethod(SymbolAnalysisContext context, INamedTypeSymbol voiceFlow)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.ContainingType is { } type
            && (!type.IsAbstract || type.IsStatic)
            && !IsFlow(type, voiceFlow)
            && method.Declarations() is { Count: > 0 } declarations)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                OutsideFlow.Descriptor, method.FirstLocation(), method.Name, declarations[0].ShortName(), type.Name));
        }
    }

    /// <summary>No member of a class, so only the code around it shows it.</summary>
    private static void AnalyzeFunction(OperationAnalysisContext context)
    {
        var function = context.Operation is ILocalFunctionOperation local ? local.Symbol : ((IAnonymousFunctionOperation)context.Operation).Symbol;
        if (function.Declarations() is { Count: > 0 } declarations)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                NotAMethod.Descriptor,
                function.FirstLocation(),
                function.Name.Length > 0 ? function.Name : "=>",
                MethodFaults.KindOf(function),
                declarations[0].ShortName()));
        }
    }

    private static bool IsFlow(INamedTypeSymbol type, INamedTypeSymbol voiceFlow) =>
        type.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, voiceFlow));
}
