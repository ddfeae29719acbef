using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>TWF2011 and TWF2012, and TWF2002 in queues: music that does not fit where it is played.</summary>
public sealed class WaitMusicTests
{
    [Theory, BadExample("TWF2002", Pitfalls = [90])]
    [InlineData("{|TWF2002:<Dial|}>+15558675310</Dial>")]
    [InlineData("<Say>Speak.</Say>{|TWF2002:<Record|}/>")]
    [InlineData("<Gather action='{CallOver}'/><Pause/>{|TWF2002:<Enqueue|}>other</Enqueue>")]
    public Task A_queue_plays_no_verb_that_leads_out_of_it(string document) => Verify.FindsAsync(HoldingDesk.With(music: Music(document)));

    [Fact]
    public Task Music_of_any_queue_is_looked_at_and_followed_through_Redirects() => Verify.FindsAsync("""
        [VoiceFlow("/line")]
        public partial class Line
        {
            [Answer] public Twiml Answer() => $"<Enqueue waitUrl='{Tune}' action='{Out}'>sales</Enqueue>";
            [HoldMusic] public Twiml Tune(QueueWait wait) => wait.QueuePosition > 9 ? (Twiml)$"<Redirect>{Message}</Redirect>" : $"<Play>https://example.com/a.mp3</Play>";
            [Step] public Twiml Message() => $"<Say>Speak.</Say>{|TWF2002:<Record|} action='{Out}'/>";
            [Step] public Twiml Out() => $"<Hangup/>";
        }
        """);

    [Theory]
    [InlineData("<Play>https://example.com/a.mp3</Play><Redirect>{HoldMusic}</Redirect>")]
    [InlineData("<Gather numDigits='1' action='{CallOver}'><Say>Press 1.</Say></Gather>")]
    public Task What_a_queue_plays_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(music: Music(document)));

    [Fact]
    public Task A_step_that_a_room_and_a_queue_share_is_judged_by_the_room_once() => Verify.FindsAsync(HoldingDesk.With(
        music: Music("<Say>Sorry.</Say>{|TWF2002:<Leave|}/>{|TWF2002:<Dial|}>1</Dial>"),
        more: Room));

    [Fact]
    public async Task The_message_says_what_a_queue_does()
    {
        var finding = await Verify.OneFindingAsync(HoldingDesk.With(music: Music("<Dial>1</Dial>")));
        Assert.Equal(
            "'HoldMusic' is played to people who wait in a queue, where Twilio runs only Play, Say, Pause, Hangup, Redirect, Leave and Gather: it throws them out of the queue with the QueueResult error. Take <Dial> out.",
            finding.GetMessage(null));
    }

    [Theory, BadExample("TWF2011", Pitfalls = [129])]
    [InlineData("<Play>https://example.com/a.mp3</Play>{|TWF2011:<Pause|} length='31'/>")]
    [InlineData("<Say>Please hold.</Say>{|TWF2011:<Pause|} length='30'/><Redirect>{HoldMusic}</Redirect>")]
    [InlineData("{|TWF2011:<Play|} loop='0'>https://example.com/a.mp3</Play>")]
    public Task Music_that_asks_too_seldom(string document) => Verify.FindsAsync(HoldingDesk.With(music: Music(document)));

    [Theory]
    [InlineData("<Play>https://example.com/long.mp3</Play><Pause length='30'/>")]
    [InlineData("<Play loop='20'>https://example.com/a.mp3</Play>")]
    [InlineData("<Pause length='{600}'/>")]
    public Task Music_that_asks_in_time_or_may_do_so_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(music: Music(document)));

    [Fact]
    public Task What_stands_behind_a_Redirect_takes_no_time() => Verify.FindsAsync(
        HoldingDesk.With(music: Music("<Pause length='20'/><Redirect>{HoldMusic}</Redirect>{|TWF1070:<Pause|} length='20'/>")));

    [Fact]
    public Task In_a_queue_that_is_no_hold_music_may_run_as_long_as_it_likes() => Verify.IsCleanAsync("""
        [VoiceFlow("/line")]
        public partial class Line
        {
            [Answer] public Twiml Answer() => $"<Enqueue waitUrl='{Tune}' action='{Out}'>sales</Enqueue>";
            [HoldMusic] public Twiml Tune() => $"<Play loop='0'>https://example.com/a.mp3</Play><Leave/>";
            [Step] public Twiml Out() => $"<Hangup/>";
        }
        """);

    [Fact]
    public async Task The_message_says_how_long_it_plays()
    {
        Assert.StartsWith("'HoldMusic' plays for about 60 s before", (await Verify.OneFindingAsync(HoldingDesk.With(music: Music("<Pause length='60'/>")))).GetMessage(null), StringComparison.Ordinal);
        Assert.StartsWith("'HoldMusic' plays for hours before", (await Verify.OneFindingAsync(HoldingDesk.With(music: Music("<Play loop='0'>a.mp3</Play>")))).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory, BadExample("TWF2012", Pitfalls = [43])]
    [InlineData("{|TWF2012:<Play|}>https://example.com/a.mp3</Play>")]
    [InlineData("<Play loop='20'>https://example.com/a.mp3</Play>{|TWF2012:<Pause|}/>")]
    [InlineData("<Response>{|TWF2012:<Say|}>Please hold.</Say></Response>")]
    public async Task Music_that_falls_silent_in_a_room(string document)
    {
        await Verify.FindsAsync(Desk(document, "[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);"));
        await Verify.FindsAsync(Desk(document, """[Step] public Twiml Join() => $"<Dial><Conference waitUrl='{Tune}'>room</Conference></Dial>";"""));
    }

    [Fact]
    public Task So_does_the_music_of_a_queue_that_a_room_shares() => Verify.FindsAsync(
        HoldingDesk.With(music: Music("{|TWF2012:<Play|}>https://example.com/a.mp3</Play>"), more: Room));

    [Theory]
    [InlineData("<Play>https://example.com/a.mp3</Play><Redirect>{Tune}</Redirect>")]
    [InlineData("<Say>Please hold.</Say><Redirect>{Loop}</Redirect>")]
    [InlineData("<Play>https://example.com/a.mp3</Play>{Again()}")]
    [InlineData("<Pause length='60'/>")]
    [InlineData("")]
    public Task Music_that_goes_on_and_silence_that_is_wanted_are_quiet(string document) => Verify.IsCleanAsync(
        Desk(document, "[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);"));

    [Fact]
    public Task In_a_queue_Twilio_asks_again_by_itself() => Verify.IsCleanAsync(HoldingDesk.With());

    [Theory]
    [InlineData("$\"", "\"", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "{{", "}}")]
    public Task The_fix_asks_again(string start, string end, string open, string close)
    {
        string Flow(string more) => HoldingDesk.With(
            music: $"[HoldMusic] public Twiml HoldMusic() => {start}<Play>https://example.com/a.mp3</Play>{more}{end};",
            more: Room);
        return Verify.FixesAsync<AskAgainFix>(Flow(""), Flow($"<Redirect>{open}HoldMusic{close}</Redirect>"));
    }

    [Theory]
    [InlineData("public Twiml Tune()", "{Tune}")]
    [InlineData("public static Twiml Tune()", "{Tune}")]
    [InlineData("public Twiml Tune(string language)", "{To.Tune(language)}", ", string language")]
    public async Task The_message_writes_the_link_that_compiles(string tune, string link, string argument = "")
    {
        var finding = await Verify.OneFindingAsync(
            Desk("<Play>https://example.com/a.mp3</Play>", $"[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who{argument});")
                .Replace("public Twiml Tune()", tune, StringComparison.Ordinal));
        Assert.Equal("TWF2012", finding.Id);
        Assert.EndsWith($"End it with <Redirect>{link}</Redirect>.", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task All_are_fixed_at_once() => Verify.FixesAllAsync<AskAgainFix>(
        HoldingDesk.With(music: Music("<Play>https://example.com/a.mp3</Play>"), more: Room + Second("")),
        HoldingDesk.With(
            music: Music("<Play>https://example.com/a.mp3</Play><Redirect>{HoldMusic}</Redirect>"),
            more: Room + Second("<Redirect>{Second}</Redirect>")));

    private const string Room = """[Step] public Twiml Join(RoomName room) => $"<Dial><Conference waitUrl='{HoldMusic}'>{room}</Conference></Dial>";""";

    private static string Second(string more) => $$"""
        [Step] public Twiml Rejoin(RoomName room) => $"<Dial><Conference waitUrl='{Second}'>{room}</Conference></Dial>";
        [HoldMusic] public Twiml Second() => $"<Say>Please hold.</Say>{{more}}";
        """;

    private static string Music(string document) => $"[HoldMusic] public Twiml HoldMusic() => $\"{document}\";";

    private static string Desk(string document, string use) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            {{use}}
            [HoldMusic] public Twiml Tune() => $"{{document}}";
            [HoldMusic] public Twiml Loop() => $"<Pause/><Redirect>{Loop}</Redirect>";
            private static Twiml Again() => $"<Redirect>https://example.com/tune</Redirect>";
        }
        """;
}
