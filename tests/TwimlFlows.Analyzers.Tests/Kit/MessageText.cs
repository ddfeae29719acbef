using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>What every message about one document says: every finding of every test is held to it.</summary>
internal static partial class MessageText
{
    /// <summary>It tells what comes of it, to a caller or in the answer of Twilio, and what to do instead; in whole sentences.</summary>
    internal static void Check(Diagnostic finding)
    {
        if (!OfDocument().IsMatch(finding.Id))
        {
            return;
        }

        var message = finding.GetMessage(null);
        Assert.True(message[^1] is '.' or '?' or ';' or '}', $"{finding.Id} has no end: {message}");
        Assert.DoesNotMatch(@"  | \.|\.\.|\{\d\}", message.Replace("…", "", StringComparison.Ordinal));
        Assert.True(Who().IsMatch(message), $"{finding.Id} does not say what comes of it: {message}");
        Assert.True(Advice().IsMatch(message), $"{finding.Id} does not say what to do: {message}");
    }

    [GeneratedRegex("^TWF10[0-6]", RegexOptions.CultureInvariant)]
    private static partial Regex OfDocument();

    [GeneratedRegex("caller|call |Twilio|nobody|somebody|recorded|whoever", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(
        @"\b(Answer|Begin|Check|Did you mean|Dial|Give|Holes stand|In <|It belongs|It takes|Keep|Leave|Make|Name|Put|Record|Say what|Send|Shorten|Take|The nearest is|Use|[Ww]rite|written|stands? where|is missing|has no first quote)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Advice();
}
