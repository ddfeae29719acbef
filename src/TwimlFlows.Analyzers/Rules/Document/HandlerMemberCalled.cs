using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1007: a direct call of what only the compiler calls. Markup that comes so is checked by nobody.</summary>
internal static class HandlerMemberCalled
{
    internal static readonly DiagnosticDescriptor Descriptor = new(
        "TWF1007",
        "A document that is put together by hand",
        "'{0}' is for the compiler: what it is given is never checked, so a value could become markup, and callers get what whoever chose it wants. Write the document as $\"…\", or use Twiml.Parse for text that is only known at run time.",
        "Document",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: HelpLink.OwnPage("TWF1007"),
        helpLinkUri: HelpLink.Page("voice/twiml"));

    internal static void Analyze(OperationAnalysisContext context, INamedTypeSymbol twiml)
    {
        // What the compiler itself calls for a literal is implicit.
        if (context.Operation.IsImplicit)
        {
            return;
        }

        var member = context.Operation switch
        {
            IInvocationOperation invocation when invocation.TargetMethod.Name is "AppendLiteral" or "AppendFormatted" => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (member is not null
            && SymbolEqualityComparer.Default.Equals(member.ContainingType, twiml)
            && !IsPartOfLiteral(context.Operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                context.Operation.Syntax.GetLocation(),
                member.MethodKind == MethodKind.Constructor ? "new Twiml" : member.Name));
        }
    }

    private static bool IsPartOfLiteral(IOperation operation) =>
        operation.Parent is IInterpolatedStringAppendOperation or IInterpolatedStringHandlerCreationOperation;
}
