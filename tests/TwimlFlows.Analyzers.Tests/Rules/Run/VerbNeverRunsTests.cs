using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

public sealed class VerbNeverRunsTests
{
    [Theory, BadExample("TWF1070", Pitfalls = [2, 21])]
    [InlineData("<Hangup/>{|TWF1070:<Say|}>Too late.</Say><Say>And more.</Say>")]
    [InlineData("<Redirect>{Over}</Redirect><!-- then -->{|TWF1070:<Hangup|}/>")]
    [InlineData("<Reject/>{|TWF1070:<Say|}>Busy.</Say>")]
    [InlineData("<Dial action='{Done}'>+15558675310</Dial>{|TWF1070:<Say|}>Nobody there.</Say>")]
    [InlineData("<Enqueue action='{Over}'>sales</Enqueue>{|TWF1070:<Say|}>Nobody there.</Say>")]
    [InlineData("<Connect action='{Over}'><Stream url='wss://example.com/a'/></Connect>{|TWF1070:<Hangup|}/>")]
    [InlineData("<Hangup/>{|TWF1070:{Part()}|}")]
    [InlineData("{Ending()}{|TWF1070:<Say|}>Too late.</Say>")]
    [InlineData("{Twiml.If(number > 1, $\"<Hangup/>\", $\"<Redirect>{Over}</Redirect>\")}{|TWF1070:<Say|}>Too late.</Say>")]
    [InlineData("{$\"<Hangup/>{|TWF1070:<Say|}>Too late.</Say>\"}")]
    [InlineData("{|TWF1070:{new[] { Ending(), Part() }}|}")]
    [InlineData("{|TWF1070:{new[] { Ending(), Ending() }}|}")]
    [InlineData("{|TWF1070:{new[] { Hello(), Twiml.If(number > 1, Ending(), Ending()), Ending() }}|}")]
    [InlineData("{new[] { Hello(), Ending() }}{|TWF1070:<Say|}>Too late.</Say>")]
    public Task A_verb_behind_one_that_takes_the_call_away(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData("<Gather action='{Over}'><Say>Press a key.</Say></Gather><Say>No key.</Say><Redirect>{Over}</Redirect>")]
    [InlineData("<Record action='{Over}'/><Say>No message.</Say><Hangup/>")]
    [InlineData("<Dial>+15558675310</Dial><Say>Nobody there.</Say><Hangup/>")]
    [InlineData("<Dial action='{Over}'>+15558675310</Dial>")]
    [InlineData("<Enqueue>sales</Enqueue><Say>Nobody there.</Say><Hangup/>")]
    [InlineData("{Twiml.If(number > 1, $\"<Hangup/>\")}<Say>Still here.</Say><Hangup/>")]
    [InlineData("{Twiml.If(number > 1, Part(), Ending())}<Say>Still here.</Say><Hangup/>")]
    [InlineData("{Twiml.Each(Enumerable.Range(0, number), one => $\"<Hangup/>\")}<Say>Nobody.</Say><Hangup/>")]
    [InlineData("<Hangup/>{Twiml.Empty}")]
    [InlineData("{new[] { Ending(), Twiml.Empty }}")]
    [InlineData("<Hangup/>{new[] { Twiml.Empty, Twiml.Empty }}")]
    [InlineData("{new[] { Twiml.If(number > 1, Ending()), Part() }}<Hangup/>")]
    [InlineData("{Twiml.Parse(\"<Hangup/>\")}<Say>Who knows.</Say><Hangup/>")]
    public Task What_may_run_is_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    [Fact]
    public async Task What_a_list_never_runs_is_told_where_the_list_stands_and_stays_in_its_helper()
    {
        var source = Flow("{new[] { Ending(), Part() }}");
        Assert.Equal(
            "Some of what is put in here never runs: <Hangup> in front of it ends the call, and the caller hears nothing of it. Put it in front, or remove it.",
            (await Verify.OneFindingAsync(source)).GetMessage(null));
        await Verify.OffersNoFixAsync<ReplacementFix>(source);
    }

    [Fact]
    public Task A_document_in_a_variable_and_a_helper_is_followed() => Verify.FindsAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            private static readonly Twiml _bye = $"<Say>Goodbye.</Say><Hangup/>";

            private Twiml Sorry => $"<Say>Sorry.</Say>{_bye}";

            [Answer] public Twiml Answer(int number)
            {
                Twiml last = $"<Hangup/>";
                if (number > 1)
                {
                    last = Sorry;
                }

                Twiml answer = $"<Say>Hello.</Say>{last}{|TWF1070:<Say|}>Never said.</Say>";
                return answer;
            }
        }
        """);

    [Theory]
    [InlineData("\"<Response><Hangup/>{|TWF1070:<Say|}>Too late.</Say></Response>\"")]
    public Task A_text_is_looked_at_too(string text) => Verify.FindsAsync($$"""
        public static class Texts { public static string Bye(int number) => {{text}}; }
        """);

    [Fact]
    public Task A_fragment_outside_of_every_flow_is_looked_at_by_itself() => Verify.FindsAsync("""
        public static class Parts { public static Twiml Bye() => $"<Hangup/>{|TWF1070:<Say|}>Too late.</Say>"; }
        """);

    private static string Flow(string document) => $$"""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(int number) => $"{{document}}";
            [Step] public Twiml Done(DialResult result) => $"<Hangup/>";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            private Twiml Part() => $"<Pause/>";
            private Twiml Hello() => $"<Say>Hello.</Say>";
            private Twiml Ending() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """;
}
