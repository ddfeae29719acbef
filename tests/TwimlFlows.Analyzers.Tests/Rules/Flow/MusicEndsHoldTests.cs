using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class MusicEndsHoldTests
{
    [Theory]
    [InlineData("<Play>https://example.com/a.mp3</Play>{|TWF2013:<Hangup|}/>")]
    [InlineData("<Say>Please hold.</Say>{|TWF2013:<Leave|}/>")]
    [InlineData("{|TWF2013:<Leave|}/>{|TWF1070:<Play|}>https://example.com/a.mp3</Play>")]
    [InlineData("<Gather action='{CallOver}'><Say>Press 1.</Say></Gather>{|TWF2013:<Hangup|}/>")]
    [InlineData("<Pause length='60'/>{|TWF2013:<Leave|}/>")]
    public Task Music_that_throws_the_held_caller_out(string document) => Verify.FindsAsync(HoldingDesk.With(music: Music(document)));

    [Fact]
    public Task Music_that_does_so_behind_a_Redirect() => Verify.FindsAsync(HoldingDesk.With(
        music: Music("<Play>https://example.com/a.mp3</Play><Redirect>{Sorry}</Redirect>"),
        more: """[Step] public Twiml Sorry() => $"<Say>Sorry.</Say>{|TWF2013:<Leave|}/>";"""));

    [Theory]
    [InlineData("wait.QueueTime > 540 ? (Twiml)$\"<Say>Sorry.</Say><Leave/>\" : $\"<Play>https://example.com/a.mp3</Play>\"")]
    [InlineData("wait.QueueTime > 540 ? (Twiml)$\"<Redirect>{Sorry}</Redirect>\" : $\"<Play>https://example.com/a.mp3</Play>\"")]
    [InlineData("wait.QueueTime > 540 ? (Twiml)$\"<Hangup/>\" : Twiml.Parse(\"<Pause/>\")")]
    [InlineData("$\"<Gather numDigits='1' action='{Sorry}'><Say>Press 1 to leave.</Say></Gather>\"")]
    [InlineData("$\"{Twiml.Parse(\"<Redirect/>\")}<Hangup/>\"")]
    public Task Music_that_plays_on_may_end_the_wait_in_another_document(string documents) => Verify.IsCleanAsync(HoldingDesk.With(
        music: $"[HoldMusic] public Twiml HoldMusic(QueueWait wait) => {documents};",
        more: """[Step] public Twiml Sorry() => $"<Say>Sorry.</Say><Leave/>";"""));

    [Fact]
    public Task In_a_queue_that_is_no_hold_a_wait_may_end() => Verify.IsCleanAsync("""
        [VoiceFlow("/line")]
        public partial class Line
        {
            [Answer] public Twiml Answer() => $"<Enqueue waitUrl='{Tune}' action='{Out}'>sales</Enqueue>";
            [HoldMusic] public Twiml Tune() => $"<Play>https://example.com/a.mp3</Play><Leave/>";
            [Step] public Twiml Out() => $"<Hangup/>";
        }
        """);

    [Fact]
    public async Task The_message_says_where_the_caller_ends()
    {
        Assert.Equal(
            "'HoldMusic' is what a caller on hold hears, and <Hangup> ends it: after one round the caller is cut off, and the other party waits for nobody. Take it out; in a queue Twilio asks for the music again by itself.",
            (await Verify.OneFindingAsync(HoldingDesk.With(music: Music("<Pause/><Hangup/>")))).GetMessage(null));
        Assert.Contains("the caller falls out of the queue", (await Verify.OneFindingAsync(HoldingDesk.With(music: Music("<Pause/><Leave/>")))).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task The_fix_takes_the_verb_out() => Verify.FixesAsync<MusicEndsHoldFix>(
        HoldingDesk.With(music: Music("<Say>Please hold.</Say><Hangup/>")),
        HoldingDesk.With(music: Music("<Say>Please hold.</Say>")));

    [Fact]
    public Task The_fix_takes_its_line_with_it() => Verify.FixesAsync<MusicEndsHoldFix>(
        HoldingDesk.With(music: "[HoldMusic] public Twiml HoldMusic() => $\"\"\"\n    <Say>Please hold.</Say>\n    <Leave></Leave>\n    \"\"\";"),
        HoldingDesk.With(music: "[HoldMusic] public Twiml HoldMusic() => $\"\"\"\n    <Say>Please hold.</Say>\n    \"\"\";"));

    [Fact]
    public Task All_are_taken_out_at_once() => Verify.FixesAllAsync<MusicEndsHoldFix>(
        HoldingDesk.With(music: Choice("<Say>a</Say><Hangup/>", "<Pause/><Leave/>")),
        HoldingDesk.With(music: Choice("<Say>a</Say>", "<Pause/>")));

    [Fact]
    public Task Nothing_is_taken_out_that_is_all_there_is() => Verify.OffersNoFixAsync<MusicEndsHoldFix>(HoldingDesk.With(music: Music("<Hangup/>")));

    private static string Music(string document) => $"[HoldMusic] public Twiml HoldMusic() => $\"{document}\";";

    private static string Choice(string one, string two) =>
        $"[HoldMusic] public Twiml HoldMusic(QueueWait wait) => wait.QueuePosition > 9 ? (Twiml)$\"{one}\" : $\"{two}\";";
}
