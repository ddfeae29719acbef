using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class EndlessCircleTests
{
    [Theory, BadExample("TWF2014", Pitfalls = [22])]
    [InlineData("{|TWF2014:<Redirect|}>{Waiting}</Redirect>")]
    [InlineData("<Pause length='0'/><Gather action='{CallOver}' timeout='0'/>{|TWF2014:<Redirect|}>{Waiting}</Redirect>")]
    [InlineData("<!-- on hold -->{|TWF2014:<Redirect|}>{To.Waiting}</Redirect>{|TWF1070:<Pause|}/>")]
    public Task A_wait_that_asks_again_at_once(string document) => Verify.FindsAsync(HoldingDesk.With(waiting: Step(document)));

    [Fact, BadExample("TWF2014", Pitfalls = [22])]
    public Task Music_and_any_other_step_that_does_so() => Verify.FindsAsync("""
        [VoiceFlow("/line")]
        public partial class Line
        {
            [Answer] public Twiml Answer() => $"<Enqueue waitUrl='{Tune}' action='{Out}'>sales</Enqueue>";
            [Step] public Twiml Fetch() => $"<Dial action='{Over}'><Queue>sales</Queue></Dial>";
            [HoldMusic] public Twiml Tune() => $"{|TWF2014:<Redirect|}>{Tune}</Redirect>";
            [Step] public Twiml Out() => $"{|TWF2014:<Redirect|}>{Over}</Redirect>";
            [Step] public Twiml Over() => $"<Redirect>{Out}</Redirect>";
        }
        """);

    [Theory]
    [InlineData("<Pause/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Say>{call.CallSid}</Say><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Play>https://example.com/a.mp3</Play><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Play digits='1wwww2'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Play digits='{DateTime.Now.Second}'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Pause length='{DateTime.Now.Second}'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Gather action='{CallOver}' timeout='0'><Say>Press a key.</Say></Gather><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Redirect>{Around}</Redirect>")]
    [InlineData("<Redirect>{Chosen}</Redirect>")]
    [InlineData("<Redirect>{Later}</Redirect>")]
    [InlineData("<Redirect>/elsewhere</Redirect>")]
    [InlineData("{Twiml.Parse(\"<Pause/>\")}<Redirect>{Waiting}</Redirect>")]
    public Task A_circle_that_takes_time_or_may_do_so_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(
        waiting: $"[Step] public Twiml Waiting(CurrentCall call) => $\"{document}\";",
        more: """
            [Step] public Twiml Around(QueueWait result) => $"<Pause/><Redirect>{Waiting}</Redirect>";
            [Step] public Twiml Chosen(IServiceProvider all) => all.GetHashCode() > 9 ? CallOver() : $"<Redirect>{Waiting}</Redirect>";
            [Step] public async Task<Twiml> Later(IServiceProvider all) { await Task.Delay(all.GetHashCode()); return $"<Redirect>{Waiting}</Redirect>"; }
            """));

    [Theory]
    [InlineData("$\"", "\"", "'", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "\"", "{{", "}}")]
    public Task The_fix_waits_in_every_round(string start, string end, string quote, string open, string close) => Verify.FixesAsync<EndlessCircleFix>(
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting() => {start}<Redirect>{open}Waiting{close}</Redirect>{end};"),
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting() => {start}<Pause length={quote}12{quote}/><Redirect>{open}Waiting{close}</Redirect>{end};"));

    [Fact]
    public Task On_a_line_of_its_own_the_Pause_gets_one_too() => Verify.FixesAsync<EndlessCircleFix>(
        HoldingDesk.With(waiting: "[Step] public Twiml Waiting() => $\"\"\"\n    <Redirect>{Waiting}</Redirect>\n    \"\"\";"),
        HoldingDesk.With(waiting: "[Step] public Twiml Waiting() => $\"\"\"\n    <Pause length=\"12\"/>\n    <Redirect>{Waiting}</Redirect>\n    \"\"\";"));

    [Fact]
    public Task All_circles_wait_at_once() => Verify.FixesAllAsync<EndlessCircleFix>(
        HoldingDesk.With(waiting: Step("<Redirect>{Waiting}</Redirect>"), music: Music("<Redirect>{HoldMusic}</Redirect>")),
        HoldingDesk.With(waiting: Step("<Pause length='12'/><Redirect>{Waiting}</Redirect>"), music: Music("<Pause length='12'/><Redirect>{HoldMusic}</Redirect>")));

    private static string Step(string document) => $"[Step] public Twiml Waiting() => $\"{document}\";";

    private static string Music(string document) => $"[HoldMusic] public Twiml HoldMusic() => $\"{document}\";";
}
