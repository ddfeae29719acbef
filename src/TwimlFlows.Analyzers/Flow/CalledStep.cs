using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>A hole that calls a step, which puts in what the step answers, where its link is meant.</summary>
internal static class CalledStep
{
    /// <summary>What to write instead; null when the hole calls no step.</summary>
    internal static string? Advice(TwimlHole hole) =>
        hole is { Expression: InvocationExpressionSyntax, Symbol: IMethodSymbol step, Model: { } model } && step.StepAttribute() is not null
            ? $"This puts in what '{step.Name}' answers: write {{{LinkText.At(model, hole.Syntax.SpanStart, step, LinkText.AnyValues)}}} for the link to it."
            : null;
}
