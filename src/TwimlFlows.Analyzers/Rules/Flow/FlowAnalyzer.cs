using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>Looks at a whole flow: its operations, and the documents that they lead to (TWF2xxx).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [HoldWithoutMusic.Descriptor, ForbiddenInHoldMusic.Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.VoiceFlowAttribute) is { } attribute)
            {
                start.RegisterSymbolStartAction(symbol => Start(symbol, attribute), SymbolKind.NamedType);
            }
        });
    }

    private static void Start(SymbolStartAnalysisContext context, INamedTypeSymbol voiceFlow)
    {
        var flow = (INamedTypeSymbol)context.Symbol;
        if (!flow.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, voiceFlow)))
        {
            return;
        }

        var literals = new LiteralBag();
        context.RegisterOperationAction(literals.Add, OperationKind.InterpolatedStringHandlerCreation);
        context.RegisterSymbolEndAction(end => End(end, flow, literals.All));
    }

    private static void End(SymbolAnalysisContext context, INamedTypeSymbol flow, IReadOnlyList<FlowLiteral> literals)
    {
        var onHold = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in flow.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.Attribute(KnownNames.HoldAttribute) is not { } hold)
            {
                continue;
            }

            if (hold.Named("Music")?.Value is string music)
            {
                onHold.Add(music);
            }
            else if (hold.Named("Park") is null)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    HoldWithoutMusic.Descriptor, hold.LocationOf(method, context.CancellationToken), method.Name));
            }
        }

        var waiting = WaitSteps(literals);
        foreach (var literal in literals.Where(literal => literal is { IsDocument: true, Document.IsSound: true }))
        {
            var place = onHold.Contains(literal.Step!.Name) ? "on hold" : waiting.Contains(literal.Step.Name) ? "who wait in a room" : null;
            foreach (var diagnostic in place is null ? [] : ForbiddenInHoldMusic.Analyze(literal, place))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    /// <summary>The steps that a Conference of this flow names as its waitUrl.</summary>
    private static HashSet<string> WaitSteps(IEnumerable<FlowLiteral> literals) => new(
        from literal in literals
        where literal.Document.IsSound
        from element in literal.Document.Elements()
        where element.Name == "Conference"
        from hole in element.Attribute("waitUrl")?.Holes ?? []
        where hole.Step is { } step && SymbolEqualityComparer.Default.Equals(step.ContainingType, literal.Flow)
        select hole.Step!.Name,
        StringComparer.Ordinal);
}
