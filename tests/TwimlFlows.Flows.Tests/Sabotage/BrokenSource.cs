using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>A good source with one slip in it.</summary>
/// <param name="Slip">The slip.</param>
/// <param name="Text">The source with it.</param>
/// <param name="Place">Where the rule must point.</param>
internal sealed record BrokenSource(Slip Slip, string Text, TextSpan Place)
{
    internal static BrokenSource Of(Slip slip, string source, Match match)
    {
        var wrong = match.Result(slip.Wrong);
        var start = wrong.IndexOf('⟦', StringComparison.Ordinal);
        var end = wrong.IndexOf('⟧', StringComparison.Ordinal) - 1;
        Assert.True(start >= 0 && end >= start, $"The slip {slip.Wrong} marks no place.");
        var text = source[..match.Index] + wrong.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)
            + source[(match.Index + match.Length)..];
        return new BrokenSource(slip, text, TextSpan.FromBounds(match.Index + start, match.Index + end));
    }
}
