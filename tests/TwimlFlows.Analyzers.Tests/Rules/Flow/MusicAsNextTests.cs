using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class MusicAsNextTests
{
    private const string Play = "<Play>https://example.com/a.mp3</Play>";

    [Theory, BadExample("TWF2021")]
    [InlineData("{|TWF2021:<Dial|} action='{Music}'>+15558675310</Dial>", Play)]
    [InlineData("{|TWF2021:<Dial|} action='{To.Music}'>+15558675310</Dial>", "<Say>Please hold.</Say><Pause/>")]
    [InlineData("{|TWF2021:<Enqueue|} action='{Music}'>sales</Enqueue>", Play)]
    [InlineData("{|TWF2021:<Connect|} action='{Music}'><Stream url='wss://example.com/a'/></Connect>", Play)]
    public Task A_call_that_goes_on_with_music(string document, string music) => Verify.FindsAsync(Desk(document, music));

    [Theory]
    [InlineData("<Dial action='{Over}'>+15558675310</Dial>", Play)]
    [InlineData("<Dial action='{Music}'>+15558675310</Dial>", Play + "<Redirect>{Music}</Redirect>")]
    [InlineData("<Dial action='{Music}'>+15558675310</Dial>", Play + "<Hangup/>")]
    [InlineData("<Dial action='{Music}'>+15558675310</Dial>", Play + "{More}")]
    [InlineData("<Dial action='{Music}'>+15558675310</Dial>", Play + "{More}<Pause/>")]
    [InlineData("<Gather action='{Music}'><Say>Press 1.</Say></Gather><Hangup/>", Play)]
    public Task A_call_that_goes_on_or_may_do_so_is_quiet(string document, string music) => Verify.IsCleanAsync(Desk(document, music));

    [Fact]
    public async Task The_message_says_what_the_caller_hears()
    {
        var finding = await Verify.OneFindingAsync(Desk("<Dial action='{Music}'>+15558675310</Dial>", Play));
        Assert.Equal(
            "When this Dial is over the call goes on with 'Music', which is music for people who wait: the caller hears it once and is cut off. Lead the action to a step that says how the call goes on.",
            finding.GetMessage(null));
    }

    private static string Desk(string document, string music) => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"{{document}}";
            [HoldMusic] public Twiml Music() => $"{{music}}";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            private static Twiml More { get; set; } = Twiml.Empty;
        }
        """;
}
