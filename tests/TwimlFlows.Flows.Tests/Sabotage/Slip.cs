using System.Text.RegularExpressions;

namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>A slip that somebody could make: what is written, and what is written instead.</summary>
/// <param name="Rule">The rule that must see it.</param>
/// <param name="Right">What is written, as a pattern; every place where it is written is one to slip at.</param>
/// <param name="Wrong">What is written instead; the rule must point at what stands in <c>⟦⟧</c>.</param>
internal sealed record Slip(string Rule, string Right, string Wrong)
{
    /// <summary>The errors by which the compiler itself stumbles over it as well.</summary>
    internal string[] Compiler { get; init; } = [];

    /// <summary>Every way to break a source by this slip, once each.</summary>
    internal IEnumerable<BrokenSource> In(string source) =>
        from Match match in Regex.Matches(source, Right, RegexOptions.Multiline | RegexOptions.CultureInvariant)
        select BrokenSource.Of(this, source, match);
}
