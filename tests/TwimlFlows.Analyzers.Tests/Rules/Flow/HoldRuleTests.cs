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

    private static string Flow(string members) => $"[VoiceFlow(\"/a\")] public partial class Desk {{ {members} }}";
}
