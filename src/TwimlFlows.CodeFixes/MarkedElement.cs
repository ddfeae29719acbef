using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes;

/// <summary>The element that a finding marks, read anew from the file as it is now.</summary>
/// <param name="Element">The element.</param>
/// <param name="Literal">The literal that holds it.</param>
/// <param name="Style">How that literal is written.</param>
/// <param name="Method">The method that it stands in.</param>
/// <param name="Model">The compiler's view of the file.</param>
/// <param name="Source">The file's text.</param>
internal sealed record MarkedElement(
    TwimlElement Element,
    FlowLiteral Literal,
    LiteralStyle Style,
    IMethodSymbol Method,
    SemanticModel Model,
    SourceText Source)
{
    /// <summary>The flow, when the literal stands in one.</summary>
    internal INamedTypeSymbol Flow => Method.ContainingType;

    internal static MarkedElement? Find(Diagnostic diagnostic, SemanticModel model, SourceText source, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        var syntax = model.SyntaxTree.GetRoot(cancellationToken).FindToken(span.Start).Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>();
        return syntax is not null
            && model.GetEnclosingSymbol(syntax.SpanStart, cancellationToken) is IMethodSymbol method
            && LiteralOf(syntax, model, method, cancellationToken) is { } literal
            && literal.Document.Elements().FirstOrDefault(one => literal.LocationOf(one.TagStart).SourceSpan == span) is { } element
                ? new MarkedElement(element, literal, new LiteralStyle(syntax), method, model, source)
                : null;
    }

    /// <summary>Where a piece of the literal stands in the file.</summary>
    internal TextSpan SpanOf(TwimlSpan span) => Literal.Document.Text.SourceSpan(span);

    /// <summary>Writes one more attribute, or several, right behind an element's name.</summary>
    internal TextChange Insert(TwimlElement element, params (string Name, string Value)[] attributes) => new(
        new TextSpan(SpanOf(element.TagStart).End, 0),
        string.Concat(attributes.Select(attribute => " " + Style.Attribute(attribute.Name, attribute.Value))));

    /// <summary>Writes a verb behind another one: where that one begins a line, on a line of its own, as far in.</summary>
    internal TextChange InsertBehind(TwimlNode node, string verb)
    {
        var span = SpanOf(node.Span);
        var line = Source.Lines.GetLineFromPosition(span.Start);
        var indentation = Source.ToString(TextSpan.FromBounds(line.Start, span.Start));
        var lineBreak = string.IsNullOrWhiteSpace(indentation) && line.LineNumber > 0
            ? Source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation
            : "";
        return new TextChange(new TextSpan(span.End, 0), lineBreak + verb);
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
}
