using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Run;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>Reads a whole flow, its operations and its documents, and shows it to every rule that looks at one (TWF2xxx), or at how its documents run.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : DiagnosticAnalyzer
{
    internal static readonly ImmutableArray<FlowRule> Rules =
    [
        new HoldWithoutMusic(),
        new ForbiddenInHoldMusic(),
        new WayOutOfHold(),
        new HiddenChild(),
        new OtherEnds(),
        new OtherTooSlow(),
        new ParkWithoutResult(),
        new OtherQueue(),
        new ConnectTooLong(),
        new ConnectWithoutProof(),
        new QueueMusicTooLong(),
        new RoomFallsSilent(),
        new MusicEndsHold(),
        new EndlessCircle(),
        new ResultNotSent(),
        new DialInWhisper(),
        new VerbInQueueWhisper(),
        new AddressOfStep(),
        new AddressOfNoStep(),
        new EventNotSubscribed(),
        new MusicAsNext(),
        new RoomReportsDiffer(),
        new FragmentMisplaced(),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rules.Select(rule => rule.Descriptor), StepUnreached.Descriptor, .. RunRules.All.Select(rule => rule.Descriptor)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.VoiceFlowAttribute) is { } attribute)
            {
                var unreached = new StepUnreached();
                start.RegisterSymbolStartAction(symbol => Start(symbol, attribute, unreached), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(unreached.Report);
            }
        });
    }

    private static void Start(SymbolStartAnalysisContext context, INamedTypeSymbol voiceFlow, StepUnreached unreached)
    {
        var flow = (INamedTypeSymbol)context.Symbol;
        if (!flow.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, voiceFlow)))
        {
            return;
        }

        var reader = new FlowReader(flow);
        reader.Register(context);
        context.RegisterSymbolEndAction(end => End(end, reader, unreached));
    }

    private static void End(SymbolAnalysisContext context, FlowReader reader, StepUnreached unreached)
    {
        var flow = reader.ToGraph();
        var lacksLink = false;
        var found = Rules.Where(rule => (rule.LooksAt & flow.Traits) != 0).SelectMany(rule => rule.Analyze(flow, context.CancellationToken)).OncePerPlace();
        foreach (var diagnostic in found.Concat(RunRules.Analyze(RunDocument.AllOf(flow))))
        {
            context.ReportDiagnostic(diagnostic);
            lacksLink |= StepUnreached.MayBeMissingLink(diagnostic);
        }

        if (!lacksLink)
        {
            unreached.Add(flow, context.Compilation, context.CancellationToken);
        }
    }
}
