using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Document;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes.Rules.Document;

/// <summary>TWF1001: puts a Redirect behind the Dial, to the step where the flow's other Dials lead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DialWithoutWayOnFix)), Shared]
public sealed class DialWithoutWayOnFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DialWithoutWayOn.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false) is not { } source)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (ChangeFor(diagnostic, model, source, context.CancellationToken) is var (change, step))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Go on with {step} after the Dial",
                        _ => Task.FromResult(document.WithText(source.WithChanges(change))),
                        nameof(DialWithoutWayOnFix)),
                    diagnostic);
            }
        }
    }

    private static (TextChange Change, string Step)? ChangeFor(Diagnostic diagnostic, SemanticModel model, SourceText source, CancellationToken cancellationToken)
    {
        var syntax = model.SyntaxTree.GetRoot(cancellationToken)
            .FindToken(diagnostic.Location.SourceSpan.Start).Parent?
            .FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>();
        if (syntax is null
            || model.GetEnclosingSymbol(syntax.SpanStart, cancellationToken) is not IMethodSymbol method
            || LiteralOf(syntax, model, method, cancellationToken) is not { } literal
            || DialWithoutWayOn.In(literal.Document).FirstOrDefault(dial => literal.LocationOf(dial.TagStart).SourceSpan == diagnostic.Location.SourceSpan) is not { } dial
            || WayOn.Of(method, model, cancellationToken) is not { } step)
        {
            return null;
        }

        var span = literal.Document.Text.SourceSpan(dial.Span);
        var braces = Math.Max(1, syntax.StringStartToken.Text.Count(character => character == '$'));
        var redirect = $"<Redirect>{new string('{', braces)}{step}{new string('}', braces)}</Redirect>";
        return (new TextChange(new TextSpan(span.End, 0), LineBreakBefore(source, span.Start) + redirect), step);
    }

    private static FlowLiteral? LiteralOf(InterpolatedStringExpressionSyntax syntax, SemanticModel model, IMethodSymbol method, CancellationToken cancellationToken)
    {
        for (var operation = model.GetOperation(syntax, cancellationToken); operation is not null; operation = operation.Parent)
        {
            if (operation is IInterpolatedStringHandlerCreationOperation creation)
            {
                return FlowLiteralReader.Read(creation, method);
            }
        }

        return null;
    }

    /// <summary>Where the Dial begins a line, the Redirect gets one of its own, as far in.</summary>
    private static string LineBreakBefore(SourceText source, int position)
    {
        var line = source.Lines.GetLineFromPosition(position);
        var indentation = source.ToString(TextSpan.FromBounds(line.Start, position));
        return string.IsNullOrWhiteSpace(indentation) && line.LineNumber > 0
            ? source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation
            : "";
    }
}
