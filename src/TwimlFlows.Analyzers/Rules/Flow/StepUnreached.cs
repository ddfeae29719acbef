using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Rules.Document;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2023: a step to which nothing in the project leads; seen once the whole project was read.</summary>
internal sealed class StepUnreached
{
    internal static readonly DiagnosticDescriptor Descriptor = new(
        "TWF2023",
        "A step that nothing leads to",
        "No link, operation or call in this project leads to '{0}': its address is open for Twilio, but no caller ever gets there. Link to it from where it should follow, or take it out; if somebody outside asks for it, give it a Route.",
        "Flow",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: HelpLink.OwnPage("TWF2023"),
        helpLinkUri: HelpLink.Page("voice/twiml"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>
    /// The rules whose findings may be a link that is missing: a verb without a way on, an address that is empty, none or
    /// somebody else's, something else where a link belongs, and a hold whose music nobody names.
    /// </summary>
    private static readonly HashSet<string> _missingLinks = new(StringComparer.Ordinal)
    {
        "TWF1001", "TWF1005", "TWF1017", "TWF1024", "TWF1025", "TWF1059",
        "TWF1075", "TWF1076", "TWF1077", "TWF1078", "TWF1079", "TWF1081", "TWF1082", "TWF1083", "TWF1084",
        "TWF2001", "TWF2003", "TWF2005", "TWF2007", "TWF2010", "TWF2012", "TWF2018", "TWF2019",
    };

    private readonly ConcurrentBag<(IMethodSymbol Step, string Route)> _candidates = [];

    /// <summary>
    /// Takes the steps that their own flow does not lead to. Where a document of it may lack a link, that is to be mended first.
    /// </summary>
    internal void Add(FlowGraph flow, Compilation compilation, CancellationToken cancellationToken)
    {
        if (MayBeLinkedOutside(flow.Flow, compilation))
        {
            return;
        }

        var steps = UnreachedSteps.Of(flow, cancellationToken);
        if (steps.Count > 0 && !flow.Literals.Any(literal => DocumentAnalyzer.FindsFault(literal, MayBeMissingLink, cancellationToken)))
        {
            steps.ForEach(_candidates.Add);
        }
    }

    /// <summary>Whether a finding may be that a link is missing: of the step that it should lead to nothing is said then.</summary>
    internal static bool MayBeMissingLink(Diagnostic finding) => _missingLinks.Contains(finding.Id);

    /// <summary>Reports those that nothing else in the project names; where there is none, no file is looked at.</summary>
    internal void Report(CompilationAnalysisContext context)
    {
        var open = _candidates.ToList();
        foreach (var text in open.Count == 0 ? [] : context.Options.AdditionalFiles.Select(file => file.GetText(context.CancellationToken)?.ToString()).OfType<string>())
        {
            open.RemoveAll(one => text.Contains(one.Route));
        }

        foreach (var tree in open.Count == 0 ? [] : context.Compilation.SyntaxTrees.Where(tree => !WrittenCode.IsEmitted(tree)))
        {
            var text = tree.GetText(context.CancellationToken).ToString();
            open.RemoveAll(one => text.Contains(one.Route) || (text.Contains(one.Step.Name) && IsNamedIn(tree, text, one.Step, context.CancellationToken)));
        }

        foreach (var (step, _) in open)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, step.FirstLocation(), step.Name));
        }
    }

    /// <summary>
    /// Whether a file names a step outside of its flow. What a name means is not asked for: a file that names the flow as well,
    /// or a member of a To, is enough to say nothing.
    /// </summary>
    private static bool IsNamedIn(SyntaxTree tree, string text, IMethodSymbol step, CancellationToken cancellationToken)
    {
        var flow = step.ContainingType;
        var parts = flow.DeclaringSyntaxReferences.Where(part => part.SyntaxTree == tree).Select(part => part.Span).ToList();
        var namesFlow = text.Contains(flow.Name);
        return tree.GetRoot(cancellationToken)
            .DescendantNodes(node => !parts.Contains(node.Span))
            .OfType<SimpleNameSyntax>()
            .Any(name => name.Identifier.ValueText == step.Name && (namesFlow || IsOfLinks(name)));
    }

    private static bool IsOfLinks(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax
    {
        Expression: IdentifierNameSyntax { Identifier.ValueText: "To" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "To" },
    };

    /// <summary>Another project may link to what a library shows; what refers to an application is its tests.</summary>
    private static bool MayBeLinkedOutside(INamedTypeSymbol flow, Compilation compilation)
    {
        if (compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication)
        {
            return false;
        }

        var isShown = true;
        for (var type = flow; type is not null; type = type.ContainingType)
        {
            isShown &= type.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
        }

        return isShown || compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");
    }
}
