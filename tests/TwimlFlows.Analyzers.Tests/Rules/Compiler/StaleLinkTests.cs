using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Compiler;

namespace TwimlFlows.Analyzers.Tests.Rules.Compiler;

/// <summary>CS0117 at a link: its step was renamed.</summary>
public sealed class StaleLinkTests
{
    [Theory]
    [InlineData("{To.CallOvr}", "{To.CallOver}")]
    [InlineData("{To.callover}", "{To.CallOver}")]
    [InlineData("{Desk.To.CallOvers}", "{Desk.To.CallOver}")]
    [InlineData("{To.Joined(7)}", "{To.Join(7)}")]
    public Task The_nearest_link_takes_its_place(string before, string after) => Verify.FixesAsync<StaleLinkFix>(Flow(before), Flow(after));

    [Fact]
    public Task From_another_class_too() => Verify.FixesAsync<StaleLinkFix>(
        Flow("{CallOver}") + " public class Any { public Link Next => Desk.To.Callover; }",
        Flow("{CallOver}") + " public class Any { public Link Next => Desk.To.CallOver; }");

    [Theory]
    [InlineData("{To.CallOvr}", "Link to 'CallOver'", "Link to 'Answer'", "Link to 'CallEvents'")]
    [InlineData("{To.Joined(7)}", "Link to 'Join'", "Link to 'Seat'")]
    public async Task The_nearest_of_its_kind_are_offered_and_the_best_first(string link, params string[] titles)
    {
        var offered = (await Fixes.OfferedAsync(new StaleLinkFix(), TestProject.Create(Flow(link)))).Select(action => action.Title).ToList();
        Assert.Equal(titles[0], offered[0]);
        Assert.Equal(titles.Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task All_links_of_the_old_name_are_changed_at_once_and_no_other() => Verify.FixesAllAsync<StaleLinkFix>(
        Flow("{To.CallOvr}", """[Step] public Twiml Again() => $"<Redirect>{To.CallOvr}</Redirect>";"""),
        Flow("{To.CallOver}", """[Step] public Twiml Again() => $"<Redirect>{To.CallOver}</Redirect>";"""));

    [Theory]
    [InlineData("public static class To { } public class Any { public object One => To.Nowhere; }")]
    [InlineData("public class Any { public static class To { } public object One => To.Nowhere; }")]
    [InlineData("public class Any { public object One => Desk.Nowhere; }")]
    [InlineData("public class Any { public object One => string.Nowhere; }")]
    public Task Another_class_of_that_name_is_left_alone(string source) => Verify.OffersNoFixAsync<StaleLinkFix>(Flow("{CallOver}") + source);

    private static string Flow(string link, string more = "") => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Redirect>{{link}}</Redirect>";
            [Step] public Twiml CallOver() => $"<Hangup/>";
            [Step] public Twiml Join(int seat) => $"<Say>{seat}</Say><Hangup/>";
            [Step] public Twiml Seat(int seat) => $"<Say>{seat}</Say><Hangup/>";
            {{more}}
        }
        """;
}
