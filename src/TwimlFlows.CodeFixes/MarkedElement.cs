using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.CodeFixes;

/// <summary>The element that a finding marks, read anew from the file as it is now.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Element">The element.</param>
/// <param name="Literal">The literal that holds it.</param>
/// <param name="Style">How that literal is written.</param>
/// <param name="Method">The method that it stands in.</param>
/// <param name="Model">The compiler's view of the file.</param>
/// <param name="Source">The file's text.</param>
internal sealed record MarkedElement(
    string Rule,
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
                ? new MarkedElement(diagnostic.Id, element, literal, new LiteralStyle(syntax), method, model, source)
                : null;
    }

    /// <summary>A hole with the link to a step.</summary>
    internal string LinkTo(IMethodSymbol step) => Style.Hole(LinkText.In(Literal, step));

    /// <summary>A Redirect to a step.</summary>
    internal string RedirectTo(IMethodSymbol step) => $"<Redirect>{LinkTo(step)}</Redirect>";

    /// <summary>Where a piece of the literal stands in the file.</summary>
    internal TextSpan SpanOf(TwimlSpan span) => Literal.Document.Text.SourceSpan(span);

    /// <summary>All that stands behind a verb: nothing of it runs any more once the verb has an action.</summary>
    internal TextSpan SpanBehind(TwimlElement verb)
    {
        var last = Literal.Document.Verbs.LastOrDefault(node => node.IsSomething);
        return last is null || last == verb ? default : TextSpan.FromBounds(SpanOf(verb.Span).End, SpanOf(last.Span).End);
    }

    /// <summary>Writes one more attribute, or several, right behind an element's name.</summary>
    internal TextChange Insert(TwimlElement element, params (string Name, string Value)[] attributes) =>
        InsertAfter(element, null, attributes);

    /// <summary>Writes attributes behind another one, if the element has it, else right behind the element's name.</summary>
    internal TextChange InsertAfter(TwimlElement element, string? other, params (string Name, string Value)[] attributes)
    {
        // The character behind the value is its closing quote, however many characters of the source it takes.
        var end = other is not null && element.Attribute(other) is { } before
            ? SpanOf(new TwimlSpan(before.ValueSpan.End, before.ValueSpan.End + 1)).End
            : SpanOf(element.TagStart).End;
        return new TextChange(new TextSpan(end, 0), string.Concat(attributes.Select(attribute => " " + Style.Attribute(attribute.Name, attribute.Value))));
    }

    /// <summary>Writes verbs behind another one: where that one begins a line, on lines of their own, as far in.</summary>
    internal TextChange InsertBehind(TwimlNode node, params string[] verbs)
    {
        var lineBreak = LineBreakBefore(node);
        var end = SpanOf(node.Span).End;
        if (lineBreak.Length > 0)
        {
            // A comment at the end of the line speaks of what stands there already.
            end += CommentAt(end).Length;
        }

        return new TextChange(new TextSpan(end, 0), string.Concat(verbs.Select(verb => lineBreak + verb)));
    }

    /// <summary>Writes a verb in front of another one, in the same manner.</summary>
    internal TextChange InsertBefore(TwimlNode node, string verb) => new(new TextSpan(SpanOf(node.Span).Start, 0), verb + LineBreakBefore(node));

    /// <summary>The line break and the indentation with which a node begins its line; nothing when it does not begin one.</summary>
    internal string LineBreakBefore(TwimlNode node)
    {
        var start = SpanOf(node.Span).Start;
        var line = Source.Lines.GetLineFromPosition(start);
        var indentation = Source.ToString(TextSpan.FromBounds(line.Start, start));
        return string.IsNullOrWhiteSpace(indentation) && line.LineNumber > 0
            ? Source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation
            : "";
    }

    /// <summary>The comment that ends the line at a position, if nothing else does.</summary>
    private string CommentAt(int position)
    {
        var rest = Source.ToString(TextSpan.FromBounds(position, Source.Lines.GetLineFromPosition(position).End)).TrimEnd();
        var comment = rest.TrimStart();
        return comment.StartsWith("<!--", StringComparison.Ordinal) && comment.IndexOf("-->", StringComparison.Ordinal) == comment.Length - 3 ? rest : "";
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
