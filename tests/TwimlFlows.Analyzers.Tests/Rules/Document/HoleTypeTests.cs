using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>TWF1050 and TWF1051: holes of the wrong type, in every form of literal.</summary>
public sealed class HoleTypeTests
{
    private const string Quotes = "\"\"\"";

    [Theory, BadExample("TWF1050")]
    [InlineData("$\"<Pause length='{|TWF1050:{half}|}'/>\"")]
    [InlineData("$" + Quotes + "<Gather timeout=\"{|TWF1050:{money}|}\"/><Hangup/>" + Quotes)]
    [InlineData("$$" + Quotes + "<Pause length=\"{|TWF1050:{{DateTime.UtcNow}}|}\"/>" + Quotes)]
    public Task A_value_that_is_no_whole_number(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData("$\"<Pause length='{count}'/>\"")]
    [InlineData("$\"<Pause length='{TimeSpan.FromSeconds(3)}'/>\"")]
    [InlineData("$\"<Pause length='{half:0}'/>\"")]
    [InlineData("$\"<Say>{half}</Say>\"")]
    public Task Whole_numbers_and_texts_are_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    [Theory, BadExample("TWF1051")]
    [InlineData("$\"<Say>{|TWF1051:{Bye}|}</Say>\"")]
    [InlineData("$" + Quotes + "<Say>Go to <emphasis>{|TWF1051:{To.Bye}|}</emphasis></Say>" + Quotes)]
    [InlineData("$$" + Quotes + "<Gather><Say>{|TWF1051:{{Bye}}|}</Say></Gather><Hangup/>" + Quotes)]
    public Task A_link_that_is_read_aloud(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData("$\"<Say>Hi.</Say><Redirect>{Bye}</Redirect>\"")]
    [InlineData("$\"<Gather action='{Bye}'><Say>{count}</Say></Gather><Hangup/>\"")]
    public Task A_link_where_an_address_stands_is_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    private static string Flow(string document) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Step] public Twiml Answer(GatherResult keys, int count, double half, decimal money) => {{document}};
            [Step] public Twiml Bye() => $"<Hangup/>";
        }
        """;
}
