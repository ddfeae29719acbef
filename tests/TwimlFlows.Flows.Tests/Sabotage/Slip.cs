using System.Text.RegularExpressions;

namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>A slip that somebody could make: what is written, and what is written instead.</summary>
/// <param name="Rule">The rule that must see it.</param>
/// <param name="Right">What is written, as a pattern; every place where it is written is one to slip at.</param>
/// <param name="Wrong">What is written instead; the rule must point at what stands in <c>⟦⟧</c>.</param>
internal sealed record Slip(string Rule, string Right, string Wrong)
{
    /// <summary>The errors by which the compiler itself may stumble over it as well.</summary>
    internal string[] Compiler { get; init; } = [];

    /// <summary>Whether the rule speaks of what a step itself returns, and not of what a helper makes for it.</summary>
    internal bool IsOfStepsAlone { get; init; }

    /// <summary>The flows in which it is no fault, or a fault that nobody can be sure of.</summary>
    internal string[] NotIn { get; init; } = [];

    /// <summary>The ways to break a source by this slip, once each: at the first place that gives room for it, and at the last.</summary>
    internal IEnumerable<BrokenSource> In(string source) =>
        from match in FirstAndLast([.. Regex.Matches(source, Right, RegexOptions.Multiline | RegexOptions.CultureInvariant).Where(match => !IsOfStepsAlone || !IsInHelper(source, match.Index))])
        select BrokenSource.Of(this, source, match);

    private static IEnumerable<Match> FirstAndLast(IReadOnlyList<Match> all) => all.Count > 2 ? [all[0], all[^1]] : all;

    private static bool IsInHelper(string source, int place) =>
        Regex.Matches(source[..place], @"^    (public|private) ", RegexOptions.Multiline | RegexOptions.CultureInvariant).LastOrDefault()?.Groups[1].Value == "private";
}
