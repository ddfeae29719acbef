using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Finds the application's own endpoints that answer Twilio.</summary>
internal static class WebhookReader
{
    /// <summary>The webhook that a call maps; null for every other call, and for a handler that is not seen from here.</summary>
    internal static Webhook? Read(IInvocationOperation mapping, CancellationToken cancellationToken)
    {
        if (!IsMapping(mapping) || mapping.Arguments.Select(argument => HandlerOf(argument, cancellationToken)).FirstOrDefault(one => one is not null) is not { } found)
        {
            return null;
        }

        var name = mapping.Written("pattern") is { ConstantValue: { HasValue: true, Value: string route } } ? route : mapping.TargetMethod.Name;
        return Of(name, NameOf(mapping.Syntax).GetLocation(), found.Method, found.Body, mapping, cancellationToken);
    }

    /// <summary>The webhook that an action of a controller is, or null.</summary>
    internal static Webhook? Read(IMethodSymbol action, IOperation body, CancellationToken cancellationToken) =>
        IsAction(action) ? Of(action.Name, action.FirstLocation(), action, body, null, cancellationToken) : null;

    /// <summary>Whether a call maps an endpoint.</summary>
    internal static bool IsMapping(IInvocationOperation call) =>
        call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) && call.TargetMethod.ContainingType.Is(KnownNames.EndpointMapping);

    /// <summary>The name in a call: <c>MapPost</c> of <c>app.MapPost(…)</c>.</summary>
    internal static SyntaxNode NameOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax { Expression: var called } => called,
        _ => call,
    };

    private static Webhook? Of(string name, Location location, IMethodSymbol handler, IOperation body, IInvocationOperation? mapping, CancellationToken cancellationToken)
    {
        var answers = Answer.AllOf(body, cancellationToken).ToList();
        return answers.Any(answer => answer.IsTwiml) || WebhookForm.IsTakenBy(handler, body, mapping, answers)
            ? new Webhook(name, location, handler, body, mapping, answers)
            : null;
    }

    private static bool IsAction(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false }
        && method.ContainingType.IsOrDerivesFrom(KnownNames.ControllerBase)
        && method.Attribute(KnownNames.NonAction) is null;

    private static (IMethodSymbol Method, IOperation Body)? HandlerOf(IArgumentOperation argument, CancellationToken cancellationToken) =>
        argument.Value.Unconverted() is IDelegateCreationOperation { Target: var target }
            ? target switch
            {
                IAnonymousFunctionOperation function => (function.Symbol, function.Body),
                IMethodReferenceOperation { Method: var method } => BodyOf(method, argument.SemanticModel, cancellationToken) is { } body ? (method, body) : null,
                _ => null,
            }
            : null;

    /// <summary>The body of a method in the same file.</summary>
    private static IOperation? BodyOf(IMethodSymbol method, SemanticModel? model, CancellationToken cancellationToken) =>
        model is not null
        && method.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
        && reference.SyntaxTree == model.SyntaxTree
            ? model.GetOperation(reference.GetSyntax(cancellationToken), cancellationToken)
            : null;
}
