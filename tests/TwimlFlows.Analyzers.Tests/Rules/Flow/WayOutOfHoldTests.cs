using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class WayOutOfHoldTests
{
    private const string Noun = "<Number statusCallback='{To.CallEvents}' statusCallbackEvent='answered completed'>+15558675310</Number>";
    private const string Hangup = $"<Dial>{Noun}</Dial><Hangup/>";
    private const string Speech = $"<Dial>{Noun}</Dial><Say>They are gone.</Say>";

    [Fact]
    public Task A_flow_whose_ways_on_are_links_is_quiet() => Verify.IsCleanAsync(HoldingDesk.With());

    [Theory, BadExample("TWF2003", Pitfalls = [10])]
    [InlineData($"{{|TWF2003:<Dial|}}>{Noun}</Dial><Hangup/>")]
    [InlineData($"{{|TWF2003:<Dial|}} timeout='25'>{Noun}</Dial><!-- over --> <Hangup/>")]
    [InlineData($"{{|TWF2003:<Dial|}}>{Noun}</Dial><Say>They are gone.</Say><Redirect>{{CallOver}}</Redirect>")]
    [InlineData($"{{|TWF2003:<Dial|}}>{Noun}</Dial><Redirect>https://example.com/over</Redirect>")]
    [InlineData($"{{|TWF2003:<Dial|}} action='/desk/call-over'>{Noun}</Dial>")]
    [InlineData($"{{|TWF2003:<Dial|}} action='https://example.com/over'>{Noun}</Dial>")]
    [InlineData("{|TWF2003:<Dial|}><Client statusCallback='{To.CallEvents}' statusCallbackEvent='answered completed'>ann</Client></Dial><Hangup/>")]
    [InlineData("{|TWF2003:<Dial|}><Sip statusCallback='{To.CallEvents}' statusCallbackEvent='answered completed'>sip:ann@example.com</Sip></Dial><Hangup/>")]
    public Task A_Dial_that_a_hold_may_end_goes_on_without_a_link(string document) => Verify.FindsAsync(HoldingDesk.With(answer: Step(document)));

    [Theory]
    [InlineData($"<Dial action='{{CallOver}}'>{Noun}</Dial>")]
    [InlineData($"<Dial action='{{To.CallOver}}'>{Noun}</Dial>")]
    [InlineData($"<Dial action='{{elsewhere}}'>{Noun}</Dial>")]
    [InlineData($"<Dial>{Noun}</Dial><!-- over --> <Redirect>{{To.CallOver}}</Redirect>")]
    [InlineData($"<Dial>{Noun}</Dial><Redirect>{{elsewhere}}</Redirect>")]
    [InlineData($"<Dial>{Noun}</Dial>{{Rest()}}")]
    [InlineData("<Dial>{Rest()}</Dial><Hangup/>")]
    [InlineData("<Dial><Conference>{RoomName.Of(call)}</Conference></Dial><Hangup/>")]
    public Task A_way_on_that_is_a_link_or_is_not_known_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(
        answer: Step(document),
        more: """private static Twiml Rest() => Twiml.Parse("<Hangup/>");"""));

    [Fact]
    public Task A_Redirect_without_an_address_is_a_way_on_in_this_flow_too() =>
        Verify.FindsAsync(HoldingDesk.With(answer: Step($"<Dial>{Noun}</Dial>{{|TWF1082:<Redirect|}}/>")));

    [Fact]
    public Task In_a_flow_that_holds_in_rooms_a_Dial_may_end_as_it_likes() => Verify.IsCleanAsync($$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Dial><Number>+15558675310</Number></Dial><Hangup/>";
            [HoldMusic] public Twiml Tune() => $"<Play>https://example.com/a.mp3</Play><Redirect>{Tune}</Redirect>";
            [Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);
        }
        """);

    [Theory, BadExample("TWF2003", Pitfalls = [86])]
    [InlineData("{|TWF2003:<Enqueue|} waitUrl='{HoldMusic}'>{queue}</Enqueue>")]
    [InlineData("{|TWF2003:<Enqueue|} waitUrl='{HoldMusic}'>{queue}</Enqueue><Hangup/>")]
    [InlineData("{|TWF2003:<Enqueue|} waitUrl='{HoldMusic}' action='/unparked'>{queue}</Enqueue>")]
    public Task So_does_the_Enqueue_that_parks(string document) => Verify.FindsAsync(HoldingDesk.With(parked: Parked(document)));

    [Theory, BadExample("TWF2003", Pitfalls = [92])]
    [InlineData("{|TWF2003:<Dial|} timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial>")]
    [InlineData("{|TWF2003:<Dial|} timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial><Hangup/>")]
    [InlineData("{|TWF2003:<Dial|} timeout='10' action='/over'><Queue url='{Connected}'>{queue}</Queue></Dial>")]
    public Task So_does_the_Dial_that_connects_again(string document) => Verify.FindsAsync(HoldingDesk.With(reconnect: Reconnect(document)));

    [Fact]
    public Task Where_nothing_at_all_follows_a_steps_own_Dial_TWF1001_speaks_alone() => Verify.FindsAsync(
        HoldingDesk.With(answer: Step($"{{|TWF1001:<Dial|}}>{Noun}</Dial>")));

    [Fact]
    public Task A_Dial_in_a_method_that_a_step_returns_is_looked_at_too() => Verify.FindsAsync(HoldingDesk.With(
        answer: "[Answer] public Twiml Answer(IncomingCall call) => call.From is null ? CallOver() : Ring();",
        more: $"private Twiml Ring() => $\"{{|TWF2003:<Dial|}}>{Noun}</Dial>\";"));

    [Fact]
    public async Task The_message_says_what_is_lost_and_what_to_do()
    {
        var lost = (await Verify.OneFindingAsync(HoldingDesk.With(answer: Step(Hangup)))).GetMessage(null);
        Assert.StartsWith("A hold ends this Dial of 'Answer', and <Hangup> follows it: whoever was in it is lost there at the first hold", lost, StringComparison.Ordinal);

        var late = (await Verify.OneFindingAsync(HoldingDesk.With(answer: Step(Speech + "<Redirect>{CallOver}</Redirect>")))).GetMessage(null);
        Assert.Contains("<Say> follows it: whoever was in it hears that first, at every hold.", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_verb_that_joins_the_two_after_a_resume_it_says_when_it_is_ended()
    {
        var parked = (await Verify.OneFindingAsync(HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}'>{queue}</Enqueue>")))).GetMessage(null);
        Assert.Equal(
            "A hold that follows a resume ends this Enqueue of 'Parked', and nothing follows it: whoever was in it is cut off, instead of waiting. Give it an action with a link to a step that takes a QueueResult.",
            parked);

        var connecting = (await Verify.OneFindingAsync(HoldingDesk.With(reconnect: Reconnect("<Dial timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial><Hangup/>")))).GetMessage(null);
        Assert.StartsWith("A hold that follows a resume ends this Dial of 'Reconnect', and <Hangup> follows it:", connecting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_step_is_there_to_lead_to_the_message_brings_one()
    {
        var findings = await TestProject.FindingsAsync(TestProject.Create(Bare("<Dial action='/over'>" + Noun + "</Dial>")).Project);
        Assert.EndsWith("with such a link: [Step] public Twiml CallOver() => $\"<Say>Goodbye.</Say><Hangup/>\";", Message("<Dial", findings), StringComparison.Ordinal);
        Assert.EndsWith("takes a QueueResult: [Step] public Twiml Unparked(QueueResult result) => $\"<Say>Goodbye.</Say><Hangup/>\";", Message("<Enqueue", findings), StringComparison.Ordinal);
    }

    [Fact]
    public Task Where_several_steps_could_follow_the_fix_leads_to_the_end_step_of_the_holds() => Verify.FixesAsync<WayOutOfHoldFix>(
        HoldingDesk.With(answer: Step(Hangup), reconnect: Reconnect(Elsewhere), more: Other),
        HoldingDesk.With(answer: Step($"<Dial>{Noun}</Dial><Redirect>{{CallOver}}</Redirect>"), reconnect: Reconnect(Elsewhere), more: Other));

    [Fact]
    public Task Where_no_step_takes_the_result_of_a_queue_the_fix_leads_to_the_end_step_too() => Verify.FixesAsync<WayOutOfHoldFix>(
        HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}'>{queue}</Enqueue><Hangup/>"), unparked: ""),
        HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}'>{queue}</Enqueue><Redirect>{CallOver}</Redirect>"), unparked: ""),
        leavesOthers: true);

    [Theory]
    [InlineData("$\"", "\"", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "{{", "}}")]
    public Task The_fix_puts_a_Redirect_in_place_of_the_Hangup(string start, string end, string open, string close)
    {
        var dial = Noun.Replace("{", open, StringComparison.Ordinal).Replace("}", close, StringComparison.Ordinal);
        return Verify.FixesAsync<WayOutOfHoldFix>(
            HoldingDesk.With(answer: $"[Answer] public Twiml Answer() => {start}<Dial>{dial}</Dial><Hangup/>{end};"),
            HoldingDesk.With(answer: $"[Answer] public Twiml Answer() => {start}<Dial>{dial}</Dial><Redirect>{open}CallOver{close}</Redirect>{end};"));
    }

    [Fact]
    public Task The_fix_gives_the_Enqueue_its_action() => Verify.FixesAsync<WayOutOfHoldFix>(
        HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}'>{queue}</Enqueue>")),
        HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>")));

    [Fact]
    public Task All_are_fixed_at_once() => Verify.FixesAllAsync<WayOutOfHoldFix>(
        HoldingDesk.With(answer: Step(Hangup), reconnect: Reconnect("<Dial timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial>")),
        HoldingDesk.With(
            answer: Step($"<Dial>{Noun}</Dial><Redirect>{{CallOver}}</Redirect>"),
            reconnect: Reconnect("<Dial timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial><Redirect>{CallOver}</Redirect>")));

    [Theory]
    [InlineData(Speech)]
    [InlineData($"<Dial action='/over'>{Noun}</Dial>")]
    public Task No_fix_takes_words_away_or_overrules_an_address(string document) => Verify.OffersNoFixAsync<WayOutOfHoldFix>(HoldingDesk.With(answer: Step(document)));

    private const string Elsewhere = "<Dial timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial><Redirect>{queue.Value}</Redirect>";

    private const string Other = """[Step] public Twiml Survey() => $"<Say>How was it?</Say><Hangup/>";""";

    private static string Message(string place, IReadOnlyList<Diagnostic> findings) => findings.Single(finding =>
        finding.Id == "TWF2003" && finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length) == place).GetMessage(null);

    /// <summary>A flow without a step that could follow.</summary>
    private static string Bare(string document) => $$"""
        [VoiceFlow("/a")]
        public partial class Bare
        {
            [Answer] public Twiml Answer() => $"{{document}}";
            [Step] public Twiml Parked(QueueName queue) => $"<Enqueue waitUrl='{Tune}'>{queue}</Enqueue>";
            [Step] public Twiml Waiting() => $"<Pause length='12'/><Redirect>{Waiting}</Redirect>";
            [HoldMusic] public Twiml Tune() => $"<Play>https://example.com/a.mp3</Play>";
            [Hold(Park = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> HoldAsync(CallSid leg);
        }
        """;

    private static string Step(string document) => $"[Answer] public Twiml Answer(IncomingCall call, string elsewhere) => $\"{document}\";";

    private static string Parked(string document) => $"[Step] public Twiml Parked(QueueName queue) => $\"{document}\";";

    private static string Reconnect(string document) => $"[Step] public Twiml Reconnect(QueueName queue) => $\"{document}\";";
}
