using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Run;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>Parses TwiML once, wherever it is written, and shows it to every rule that looks at one document (TWF1xxx).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentAnalyzer : DiagnosticAnalyzer
{
    internal static readonly ImmutableArray<DocumentRule> Rules =
    [
        new DialWithoutWayOn(),
        new NotWellFormed(),
        new MarkupAsText(),
        new HoleMisplaced(),
        new FragmentInAttribute(),
        new BareValueInJson(),
        .. VocabularyRules.All,
        new FractionInNumber(),
        new LinkReadAloud(),
        new TextInNumber(),
        new ValueInFlag(),
        new TypeWithoutWord(),
        new TimeSpanMisfit(),
        new IdMisplaced(),
        new NullValue(),
        new LinkMisplaced(),
        new NoStep(),
        new UnescapedValue(),
        new XmlVersion(),
        new RootMisnamed(),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. Rules.Select(rule => rule.Descriptor), HandlerMemberCalled.Descriptor, .. RunRules.All.Select(rule => rule.Descriptor)];

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

            start.RegisterOperationAction(AnalyzeLiteral, OperationKind.InterpolatedStringHandlerCreation);
            start.RegisterSyntaxNodeAction(
                AnalyzeText,
                SyntaxKind.StringLiteralExpression,
                SyntaxKind.Utf8StringLiteralExpression,
                SyntaxKind.InterpolatedStringExpression);
            start.RegisterAdditionalFileAction(AnalyzeFile);
            start.RegisterOperationAction(
                operation => HandlerMemberCalled.Analyze(operation, twiml),
                OperationKind.Invocation,
                OperationKind.ObjectCreation);
        });
    }

    /// <summary>Whether any of the rules finds something of a certain kind.</summary>
    internal static bool FindsFault(FlowLiteral literal, Func<Diagnostic, bool> isOfKind, CancellationToken cancellationToken)
    {
        var finds = false;
        Analyze(literal, diagnostic => finds |= isOfKind(diagnostic), cancellationToken);
        return finds;
    }

    private static void AnalyzeLiteral(OperationAnalysisContext context)
    {
        if (FlowLiteralReader.Read((IInterpolatedStringHandlerCreationOperation)context.Operation, context.ContainingSymbol) is { } literal)
        {
            Analyze(literal, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void AnalyzeText(SyntaxNodeAnalysisContext context)
    {
        if (TextLiteralReader.Read((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } text)
        {
            Analyze(text, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        if (XmlFile.Read(context.AdditionalFile, context.CancellationToken) is { } file)
        {
            Analyze(file, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void Analyze(TwimlSource source, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var traits = source.Checked.Traits;
        foreach (var rule in Rules)
        {
            if ((rule.LooksAt & traits) != 0 && rule.Reads(source))
            {
                foreach (var diagnostic in rule.Analyze(source, cancellationToken))
                {
                    report(diagnostic);
                }
            }
        }

        // Those of a flow are looked at with all that the flow puts into them.
        if (source is { Document.IsSound: true, Flow: null })
        {
            foreach (var diagnostic in RunRules.Analyze([RunDocument.Of(source)]))
            {
                report(diagnostic);
            }
        }
    }
}
