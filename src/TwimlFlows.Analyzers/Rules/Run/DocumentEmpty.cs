using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1081: a step answers a call with nothing.</summary>
internal sealed class DocumentEmpty : RunRule
{
    internal const string Id = "TWF1081";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A document without a verb",
        "This document holds no verb: Twilio hangs up, and the caller is cut off without a word. Say goodbye, or write <Hangup/> if that is meant.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Empty;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        document.ControlsCall && document.MayEndCall && !document.Source.Document.Verbs.Any(node => node.IsSomething) && document.Source.Document.Faults.Count == 0 && !IsFirstValue(document)
            ? [new Finding(new(0, 0)) { Correction = CorrectionOf(document.Source) }.ToDiagnostic(_descriptor, document.Source)]
            : [];

    /// <summary>Between the quotes of a raw literal of several lines nothing may stand in front of the indentation.</summary>
    private static Correction? CorrectionOf(TwimlSource source) =>
        source.Document.Text.Characters.Length == 0 && source is not FlowLiteral { Syntax: InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedMultiLineRawStringStartToken } }
        ? new(CorrectionKind.Write, "<Hangup/>", [new(new(0, 0), EditPlace.Over, "<Hangup/>")])
        : null;

    /// <summary>A variable may begin with nothing and get its document later.</summary>
    private static bool IsFirstValue(RunDocument document) =>
        document.InFlow!.Literal.Syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is EqualsValueClauseSyntax or AssignmentExpressionSyntax) is not null;
}
