using System.Text.RegularExpressions;
using TwimlFlows.Analyzers.Catalogue;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>How what a fix does is worded: every offer of every test is held to it.</summary>
internal static partial class FixTitle
{
    /// <summary>
    /// It begins with what is done and ends without a full stop. Elements are named as <c>&lt;Say&gt;</c>, and steps, attributes
    /// and words of C# stand in quotes; what is written stands as it is.
    /// </summary>
    internal static void Check(string title)
    {
        Assert.Matches("^(Ask|Await|Dial|Go on|Hold|Lead|Let|Link|Make|Play|Put|Release|Send|Take|Tell|Wait|Write) ", title);
        Assert.DoesNotMatch("[.:!? ]$", title);
        if (title.StartsWith("Write ", StringComparison.Ordinal))
        {
            return;
        }

        var rest = Named().Replace(title[title.IndexOf(' ')..], "");
        Assert.All(Word().Matches(rest).Select(word => word.Value), word =>
        {
            Assert.False(TwimlCatalogue.IsName(word), $"<{word}> is an element: {title}");
            Assert.True(word is "Twilio" or "TwiML" || word == word.ToLowerInvariant(), $"'{word}' is a name: {title}");
        });
    }

    [GeneratedRegex("<[A-Za-z:]+>|'[^']+'", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
