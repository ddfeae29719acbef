using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Hosting;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>Looks at the application around flows: its own webhooks, its settings, and what its steps call (TWF3xxx).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HostingAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<WebhookRule> _webhookRules =
    [
        new WebhookUnsigned(),
        new AntiforgeryOnWebhook(),
        new AnswerRefused(),
        new AnswerAsText(),
        new RedirectAnswer(),
    ];

    private static readonly ImmutableArray<SettingRule> _settingRules = [new PublicBaseUrlWrong(), new SecretInSource()];

    private static readonly ImmutableArray<CallRule> _callRules = [new HttpsRedirection(), new BlockingCall()];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. ((IEnumerable<HostingRule>)_webhookRules).Concat(_settingRules).Concat(_callRules).Select(rule => rule.Descriptor)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ProjectHost.WhyNone(start.Compilation) is not null)
            {
                return;
            }

            var source = new HostSource(start.Compilation);
            start.RegisterOperationAction(operation => AnalyzeOperation(operation, source), OperationKind.Invocation, OperationKind.PropertyReference);
            start.RegisterOperationAction(AnalyzeSetting, OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);
            start.RegisterOperationBlockAction(block => AnalyzeAction(block, source));
            start.RegisterAdditionalFileAction(AnalyzeFile);
        });
    }

    private static void AnalyzeOperation(OperationAnalysisContext context, HostSource source)
    {
        foreach (var rule in _callRules)
        {
            if (rule.Analyze(context.Operation, context.ContainingSymbol, source) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }

        if (context.Operation is IInvocationOperation call && WebhookReader.Read(call, context.CancellationToken) is { } webhook)
        {
            Analyze(webhook, source, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void AnalyzeAction(OperationBlockAnalysisContext context, HostSource source)
    {
        if (context.OwningSymbol is IMethodSymbol method
            && context.OperationBlocks.FirstOrDefault(block => block.Kind == OperationKind.Block) is { } body
            && WebhookReader.Read(method, body, context.CancellationToken) is { } webhook)
        {
            Analyze(webhook, source, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void Analyze(Webhook webhook, HostSource source, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var rule in _webhookRules)
        {
            foreach (var diagnostic in rule.Analyze(webhook, source, cancellationToken))
            {
                report(diagnostic);
            }
        }
    }

    private static void AnalyzeSetting(OperationAnalysisContext context)
    {
        if (SettingReader.Read(context.Operation) is { } setting)
        {
            Analyze(setting, context.ReportDiagnostic);
        }
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        foreach (var setting in SettingsFile.Read(context.AdditionalFile, context.CancellationToken))
        {
            Analyze(setting, context.ReportDiagnostic);
        }
    }

    private static void Analyze(Setting setting, Action<Diagnostic> report)
    {
        foreach (var rule in _settingRules)
        {
            if (rule.Analyze(setting) is { } diagnostic)
            {
                report(diagnostic);
            }
        }
    }
}
