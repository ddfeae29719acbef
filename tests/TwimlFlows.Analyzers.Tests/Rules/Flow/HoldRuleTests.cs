using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>TWF2001 and TWF2002: what people on hold hear.</summary>
public sealed class HoldRuleTests
{
    private const string Tune = """[HoldMusic] public Twiml Tune() => $"<Play>https://example.com/a.mp3</Play><Redirect>{Tune}</Redirect>";""";
    private const string Parameters = "(RoomName room, ParticipantLabel who)";

    [Fact, BadExample("TWF2001", Pitfalls = [37])]
    public Task A_hold_without_music() => Verify.FindsAsync(Flow($"[{{|TWF2001:Hold|}}] public partial Task<OperationResult> HoldAsync{Parameters}; {Tune}"));

    [Fact]
    public Task A_hold_with_music_is_quiet() => Verify.IsCleanAsync(
        Flow($"[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync{Parameters}; {Tune}"));

    [Fact]
    public Task A_resume_needs_no_music() => Verify.IsCleanAsync(Flow($"[Resume] public partial Task<OperationResult> BackAsync{Parameters};"));

    [Theory]
    [InlineData("[{|TWF0008:Hold(Music = nameof(Short), Park = nameof(Parked), Other = nameof(Waiting))|}] public partial Task<OperationResult> OtherAsync(CallSid leg);")]
    [InlineData("[{|TWF0009:Hold|}] public partial Task<OperationResult> OtherAsync(CallSid leg);")]
    [InlineData("[{|TWF0009:Hold(Music = nameof(Short))|}] public partial Task<OperationResult> OtherAsync(CallSid leg);")]
    [InlineData("[Hold(Music = nameof(Short))] public partial Task<OperationResult> {|TWF0005:OtherAsync|}(RoomName room);")]
    public Task Of_a_hold_that_cannot_be_generated_its_declaration_speaks_alone(string hold) => Verify.FindsAsync(
        HoldingDesk.With(more: hold + """ [HoldMusic] public Twiml Short() => $"<Play>https://example.com/a.mp3</Play>";"""));

    [Theory]
    [InlineData("[Hold]")]
    [InlineData("[Hold()]")]
    public Task The_fix_names_the_only_hold_music(string attribute) => Verify.FixesAsync<HoldWithoutMusicFix>(
        Flow($"{attribute} public partial Task<OperationResult> HoldAsync{Parameters}; {Tune}"),
        Flow($"[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync{Parameters}; {Tune}"));

    [Fact]
    public Task All_holds_are_fixed_at_once() => Verify.FixesAllAsync<HoldWithoutMusicFix>(
        Flow($"[Hold] public partial Task<OperationResult> OneAsync{Parameters}; [Hold] public partial Task<OperationResult> TwoAsync{Parameters}; {Tune}"),
        Flow($"[Hold(Music = nameof(Tune))] public partial Task<OperationResult> OneAsync{Parameters}; [Hold(Music = nameof(Tune))] public partial Task<OperationResult> TwoAsync{Parameters}; {Tune}"));

    [Fact]
    public Task Without_any_hold_music_no_fix_is_offered() => Verify.OffersNoFixAsync<HoldWithoutMusicFix>(
        Flow($"[Hold] public partial Task<OperationResult> HoldAsync{Parameters};"));

    [Fact]
    public Task A_leg_that_is_parked_without_music() => Verify.FindsAsync(HoldingDesk.With(parked: Park("{|TWF2001:<Enqueue|} action='{Unparked}'>{queue}</Enqueue>")));

    [Theory]
    [InlineData("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>")]
    [InlineData("<Enqueue waitUrl='https://example.com/a.mp3' action='{Unparked}'>{queue}</Enqueue>")]
    [InlineData("<Enqueue waitUrl='' action='{Unparked}'>{queue}</Enqueue>")]
    public Task A_leg_that_is_parked_with_music_or_in_silence_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(parked: Park(document)));

    [Fact]
    public Task An_Enqueue_that_parks_nobody_may_have_stock_music() => Verify.IsCleanAsync(
        HoldingDesk.With(more: """[Step] public Twiml Line() => $"<Enqueue action='{Unparked}'>sales</Enqueue>";"""));

    [Theory]
    [InlineData("$\"", "\"", "'", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "\"", "{{", "}}")]
    public Task The_fix_plays_the_only_hold_music_in_the_queue(string start, string end, string quote, string open, string close)
    {
        var rest = $" action={quote}{open}Unparked{close}{quote}>{open}queue{close}</Enqueue>{end};";
        return Verify.FixesAsync<QueueWithoutMusicFix>(
            HoldingDesk.With(parked: $"[Step] public Twiml Parked(QueueName queue) => {start}<Enqueue{rest}"),
            HoldingDesk.With(parked: $"[Step] public Twiml Parked(QueueName queue) => {start}<Enqueue waitUrl={quote}{open}HoldMusic{close}{quote}{rest}"));
    }

    [Fact]
    public Task All_queues_are_given_music_at_once() => Verify.FixesAllAsync<QueueWithoutMusicFix>(
        HoldingDesk.With(parked: Choice("<Enqueue action='{Unparked}'>{queue}</Enqueue>")),
        HoldingDesk.With(parked: Choice("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>")));

    [Fact]
    public Task With_two_kinds_of_music_no_fix_chooses() => Verify.OffersNoFixAsync<QueueWithoutMusicFix>(
        HoldingDesk.With(parked: Park("<Enqueue action='{Unparked}'>{queue}</Enqueue>"), more: Tune));

    [Theory, BadExample("TWF2002", Pitfalls = [42], Errors = [13238])]
    [InlineData("{|TWF2002:<Dial|}>+15558675310</Dial><Redirect>{Tune}</Redirect>")]
    [InlineData("<Say>One moment.</Say>{|TWF2002:<Gather|}/>")]
    [InlineData("<Response><Play>https://example.com/a.mp3</Play>{|TWF2002:<Hangup|}/></Response>")]
    [InlineData("<Pause/>{|TWF2002:<Leave|}/>{|TWF2002:<Record|}/>")]
    public Task Hold_music_with_a_verb_that_it_may_not_have(string document) => Verify.FindsAsync(Flow(
        $"[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync{Parameters}; [HoldMusic] public Twiml Tune() => $\"{document}\";"));

    [Fact]
    public Task A_waitUrl_of_a_room_plays_hold_music_too() => Verify.FindsAsync(Flow("""
        [Step] public Twiml Join() => $"<Dial><Conference waitUrl='{Wait}'>room</Conference></Dial>";
        [Step] public Twiml Wait() => $"<Say>Wait.</Say>{|TWF2002:<Hangup|}/>";
        """));

    [Theory]
    [InlineData("<Say>One moment.</Say><Play>https://example.com/a.mp3</Play><Pause/><Redirect>{Tune}</Redirect>")]
    [InlineData("{Twiml.Parse(\"<Say>Hi</Say>\")}")]
    public Task What_hold_music_may_hold_is_quiet(string document) => Verify.IsCleanAsync(Flow(
        $"[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync{Parameters}; [HoldMusic] public Twiml Tune() => $\"{document}\";"));

    [Fact]
    public Task A_step_that_is_no_hold_music_may_hold_any_verb() => Verify.IsCleanAsync(Flow("""[Step] public Twiml Bye() => $"<Say>Bye.</Say><Hangup/>";"""));

    private static string Park(string document) => $"[Step] public Twiml Parked(QueueName queue) => $\"{document}\";";

    private static string Choice(string document) => $"[Step] public Twiml Parked(QueueName queue) => queue.Value.Length > 9 ? (Twiml)$\"<Say>Hold on.</Say>{document}\" : $\"{document}\";";

    private static string Flow(string members) => $"[VoiceFlow(\"/a\")] public partial class Desk {{ {members} }}";
}
