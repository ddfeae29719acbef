using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>TWF2016 and TWF2017: what is played to somebody who is about to be connected.</summary>
public sealed class WhisperTests
{
    [Theory, BadExample("TWF2016", Pitfalls = [18], Errors = [13201])]
    [InlineData("<Number url='{Whisper}'>+15558675310</Number>")]
    [InlineData("<Client url='{To.Whisper}'>ann</Client>")]
    [InlineData("<Sip url='{Whisper}'>sip:ann@example.com</Sip>")]
    [InlineData("<Number url='{Menu}'>+15558675310</Number>")]
    public Task A_Dial_before_the_two_are_connected(string noun) => Verify.FindsAsync(Called(noun, "<Say>A call for you.</Say>{|TWF2016:<Dial|}>+15558675311</Dial><Hangup/>"));

    [Theory]
    [InlineData("<Say>A call for you.</Say>")]
    [InlineData("<Say>A call for you.</Say><Pause/><Play>https://example.com/a.mp3</Play>")]
    [InlineData("<Gather numDigits='1' action='{Over}'><Say>Press 1.</Say></Gather><Hangup/>")]
    public Task What_Twilio_plays_before_that_is_quiet(string whisper) => Verify.IsCleanAsync(Called("<Number url='{Whisper}'>+15558675310</Number>", whisper));

    [Fact]
    public Task A_step_that_a_room_plays_as_well_is_judged_for_each() => Verify.FindsAsync("""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Dial action='{Over}'><Number url='{Shared}'>+15558675310</Number></Dial>";
            [Step] public Twiml Join() => $"<Dial><Conference waitUrl='{Shared}'>room</Conference></Dial>";
            [Step] public Twiml Shared() => $"<Say>Hello.</Say>{|TWF2002:<Hangup|}/>";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """);

    [Fact]
    public async Task The_message_says_who_is_cut_off()
    {
        var finding = await Verify.OneFindingAsync(Called("<Number url='{Whisper}'>+15558675310</Number>", "<Dial>+15558675311</Dial><Hangup/>"));
        Assert.Equal(
            "'Whisper' is played to the called party before the two are connected, where Twilio refuses <Dial>: it raises error 13201, and the called party is cut off. Take it out; when the document is over, the two are connected.",
            finding.GetMessage(null));
    }

    [Theory, BadExample("TWF2017")]
    [InlineData("<Say>You are connected.</Say>{|TWF2017:<Hangup|}/>")]
    [InlineData("{|TWF2017:<Record|} action='{More}'/><Say>Thanks.</Say>")]
    [InlineData("{|TWF2017:<Gather|} action='{More}'><Say>Press 1.</Say></Gather>")]
    public Task A_verb_that_Twilio_does_not_name_for_a_queue(string whisper) => Verify.FindsAsync(Queued(whisper));

    [Theory]
    [InlineData("<Say>You are connected.</Say>")]
    [InlineData("<Play>https://example.com/a.mp3</Play><Pause/><Redirect>{More}</Redirect>")]
    public Task The_verbs_that_it_names_are_quiet(string whisper) => Verify.IsCleanAsync(Queued(whisper));

    [Fact]
    public async Task The_message_says_what_may_stand_there()
    {
        var finding = await Verify.OneFindingAsync(Queued("<Hangup/>"));
        Assert.Equal(
            "'Whisper' is played to whoever is just taken out of a queue, where Twilio runs only Play, Say, Pause and Redirect: with <Hangup> the two may never be connected. Take it out.",
            finding.GetMessage(null));
    }

    private static string Called(string noun, string whisper) => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Dial action='{Over}'>{{noun}}</Dial>";
            [Step] public Twiml Whisper() => $"{{whisper}}";
            [Step] public Twiml Menu() => $"<Say>Hello.</Say><Redirect>{Whisper}</Redirect>";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """;

    private static string Queued(string whisper) => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Dial action='{Over}'><Queue url='{Whisper}'>sales</Queue></Dial>";
            [Step] public Twiml Whisper(QueueWhisper you) => $"{{whisper}}";
            [Step] public Twiml More() => $"<Say>You are connected.</Say>";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """;
}
