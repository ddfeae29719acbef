using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Hosting;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>TWF3005: a step or a handler that keeps a thread while it waits.</summary>
internal sealed class BlockingCall : CallRule
{
    internal const string Id = "TWF3005";

    private const string Thread = "System.Threading.Thread";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A step that blocks a thread",
        "This keeps a thread until it is done. With many calls at once no thread is left, documents come late, and after 15 s Twilio gives up: callers hear silence, then an error message. {0}.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(11200));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Diagnostic? Analyze(IOperation operation, ISymbol containing, HostSource source) =>
        Awaitable(operation) is { } awaited
        && containing is IMethodSymbol method
        && (method.StepAttribute() is not null || method.Attribute(KnownNames.OnAttribute) is not null)
        && method.ContainingType.Attribute(KnownNames.VoiceFlowAttribute) is not null
        && operation.IsOfMethod()
        && !AwaitedTask.Is(awaited)
            ? Diagnostic.Create(_descriptor, operation.Syntax.GetLocation(), $"Write {AdviceFor(operation)}")
            : null;

    /// <summary>What an operation waits for by blocking: a task, or for Sleep and WaitAll itself; null when it does not block.</summary>
    internal static IOperation? Awaitable(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } when IsTask(task.Type) => task.Unconverted(),
        IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } task } when IsTask(task.Type) => task.Unconverted(),
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } task } } when IsTask(task.Type) =>
            task is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured } ? configured.Unconverted() : task.Unconverted(),
        IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType: var type } } when type.Is(Thread) => operation,
        IInvocationOperation { TargetMethod: { Name: "WaitAll" or "WaitAny", ContainingType: var type } } when type.Is(KnownNames.Task) => operation,
        _ => null,
    };

    private static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" } && type.IsUnder("System");

    private static string AdviceFor(IOperation operation) => operation is IInvocationOperation call
        ? call.TargetMethod.Name switch
        {
            "Sleep" => "a Pause in the document, or await Task.Delay",
            "WaitAll" => "await Task.WhenAll",
            "WaitAny" => "await Task.WhenAny",
            _ => "await",
        }
        : "await";
}
