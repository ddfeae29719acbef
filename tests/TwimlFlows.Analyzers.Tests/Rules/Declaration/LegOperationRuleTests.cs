using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Declaration;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

/// <summary>TWF0007 to TWF0010, and TWF0003 to TWF0005 between two legs: how a hold and a resume are declared.</summary>
public sealed class LegOperationRuleTests
{
    private const string Signature = "public partial Task<OperationResult> HoldAsync(CallSid leg);";
    private const string BackSignature = "public partial Task<OperationResult> ResumeAsync(CallSid leg);";

    [Theory]
    [InlineData("[Hold(Park = {|TWF0003:nameof(Helper)|}, Other = nameof(Waiting))] " + Signature, DeskLine.Resume)]
    [InlineData("[Hold(Park = nameof(Parked), Other = {|TWF0003:\"Nowhere\"|})] " + Signature, DeskLine.Resume)]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(Waiting), End = {|TWF0003:nameof(Helper)|})] " + Signature, DeskLine.Resume)]
    [InlineData(DeskLine.Hold, "[Resume(Connect = {|TWF0003:nameof(Helper)|}, Other = nameof(Waiting))] " + BackSignature)]
    [InlineData(DeskLine.Hold, "[Resume(Connect = nameof(Reconnect), Other = {|TWF0003:nameof(Helper)|})] " + BackSignature)]
    public Task A_leg_that_is_led_to_no_step(string hold, string resume) => Verify.FindsAsync(Flow(hold, resume));

    [Theory]
    [InlineData("[Hold(Park = nameof(ParkedFor), Other = nameof(Waiting))] public partial Task<OperationResult> {|TWF0004:HoldAsync|}(CallSid leg);")]
    [InlineData("[Hold(Park = nameof(ParkedFor), Other = nameof(Waiting))] public partial Task<OperationResult> {|TWF0004:HoldAsync|}(CallSid leg, long desk);")]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(WaitingAt))] public partial Task<OperationResult> {|TWF0004:HoldAsync|}(CallSid leg);")]
    public Task A_link_argument_that_the_operation_cannot_fill(string hold) => Verify.FindsAsync(Flow(hold, DeskLine.Resume));

    [Theory]
    [InlineData("[Hold(Park = nameof(ParkedFor), Other = nameof(WaitingAt))] public partial Task<OperationResult> HoldAsync(int desk, CallSid leg);")]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(CallOver))] internal partial Task<OperationResult> HoldAsync(CallSid leg);")]
    public Task A_sound_hold_is_quiet(string hold) => Verify.IsCleanAsync(Flow(hold, DeskLine.Resume));

    [Theory]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> {|TWF0005:HoldAsync|}(RoomName room, ParticipantLabel who);", DeskLine.Resume)]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> {|TWF0005:HoldAsync|}(CancellationToken ct);", DeskLine.Resume)]
    [InlineData(DeskLine.Hold, "[Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))] public partial Task<OperationResult> {|TWF0005:ResumeAsync|}();")]
    public Task An_operation_that_does_not_say_which_leg_is_meant(string hold, string resume) => Verify.FindsAsync(Flow(hold, resume));

    [Theory]
    [InlineData("[{|TWF0007:Hold(Park = nameof(Parked))|}] " + Signature, DeskLine.Resume)]
    [InlineData(DeskLine.Hold, "[{|TWF0007:Resume(Connect = nameof(Reconnect))|}] " + BackSignature)]
    [InlineData(DeskLine.Hold, "[{|TWF0007:Resume(Other = nameof(Waiting))|}] " + BackSignature)]
    public Task A_leg_without_a_step_to_go_to(string hold, string resume) => Verify.FindsAsync(Flow(hold, resume));

    [Fact]
    public Task A_step_that_a_fault_leaves_unnamed_is_not_taken_for_an_end() => Verify.FindsAsync(Flow(
        "[{|TWF0007:Hold(Park = nameof(Parked))|}] " + Signature,
        "[{|TWF0007:Resume(Connect = nameof(Reconnect))|}] " + BackSignature));

    [Theory]
    [InlineData("[Hold(Park = nameof(Parked))] " + Signature, DeskLine.Resume, "[Hold(Park = nameof(Parked), Other = nameof(Waiting))] " + Signature, DeskLine.Resume)]
    [InlineData(
        DeskLine.Hold, "[Resume(Connect = nameof(Reconnect))] " + BackSignature, DeskLine.Hold, "[Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))] " + BackSignature)]
    public Task The_fix_names_what_the_other_operations_name(string hold, string resume, string fixedHold, string fixedResume) =>
        Verify.FixesAsync<LegStepMissingFix>(Flow(hold, resume), Flow(fixedHold, fixedResume));

    [Fact]
    public Task All_operations_get_their_missing_step_at_once() => Verify.FixesAllAsync<LegStepMissingFix>(
        Flow(DeskLine.Hold.Replace("HoldAsync", "HoldFirstAsync"), "[Hold(Park = nameof(Parked))] " + Signature, "[Resume(Connect = nameof(Reconnect))] " + BackSignature),
        Flow(
            DeskLine.Hold.Replace("HoldAsync", "HoldFirstAsync"),
            "[Hold(Park = nameof(Parked), Other = nameof(Waiting))] " + Signature,
            "[Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))] " + BackSignature));

    [Fact]
    public Task Without_another_operation_that_names_the_step_no_fix_is_offered() => Verify.OffersNoFixAsync<LegStepMissingFix>(Flow(
        DeskLine.Hold, "[Resume(Other = nameof(Waiting))] " + BackSignature));

    [Theory]
    [InlineData("Music = nameof(HoldMusic), Park = nameof(Parked), Other = nameof(Waiting)", "(CallSid leg)")]
    [InlineData("Other = nameof(Waiting), Music = nameof(HoldMusic)", "(CallSid leg)")]
    [InlineData("Music = nameof(HoldMusic), End = nameof(CallOver)", "(RoomName room, ParticipantLabel who)")]
    [InlineData("Music = nameof(HoldMusic), Park = nameof(Parked)", "(RoomName room)")]
    public Task A_hold_of_both_ways(string arguments, string parameters) => Verify.FindsAsync(Flow(
        $"[{{|TWF0008:Hold({arguments})|}}] public partial Task<OperationResult> HoldAsync{parameters};", DeskLine.Resume));

    [Fact]
    public Task With_a_CallSid_the_fix_keeps_the_two_legs() => Verify.FixesAsync<RoomMixedWithLegsFix>(
        Flow("[Hold(Park = nameof(Parked), Music = nameof(HoldMusic), Other = nameof(Waiting))] " + Signature, DeskLine.Resume),
        Flow("[Hold(Park = nameof(Parked), Other = nameof(Waiting))] " + Signature, DeskLine.Resume));

    [Fact]
    public Task With_a_RoomName_the_fix_keeps_the_room() => Verify.FixesAsync<RoomMixedWithLegsFix>(
        Flow("[Hold(Park = nameof(Parked), Music = nameof(HoldMusic), Other = nameof(Waiting), End = nameof(CallOver))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);"),
        Flow("[Hold(Music = nameof(HoldMusic))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);"));

    [Fact]
    public Task All_holds_of_both_ways_are_fixed_at_once() => Verify.FixesAllAsync<RoomMixedWithLegsFix>(
        Flow(
            "[Hold(Music = nameof(HoldMusic), Park = nameof(Parked), Other = nameof(Waiting))] " + Signature,
            "[Hold(Music = nameof(HoldMusic), Other = nameof(Waiting))] public partial Task<OperationResult> HoldInRoomAsync(RoomName room, ParticipantLabel who);",
            DeskLine.Resume),
        Flow(
            "[Hold(Park = nameof(Parked), Other = nameof(Waiting))] " + Signature,
            "[Hold(Music = nameof(HoldMusic))] public partial Task<OperationResult> HoldInRoomAsync(RoomName room, ParticipantLabel who);",
            DeskLine.Resume));

    [Theory]
    [InlineData("(CallSid leg, RoomName room)")]
    [InlineData("(CancellationToken ct)")]
    public Task Where_the_parameters_do_not_tell_no_fix_is_offered(string parameters) => Verify.OffersNoFixAsync<RoomMixedWithLegsFix>(Flow(
        $"[Hold(Music = nameof(HoldMusic), Park = nameof(Parked))] public partial Task<OperationResult> HoldAsync{parameters};", DeskLine.Resume));

    [Theory]
    [InlineData("[{|TWF0009:Hold(Music = nameof(HoldMusic))|}] public partial Task<OperationResult> HoldAsync(CallSid leg);", DeskLine.Resume)]
    [InlineData(DeskLine.Hold, "[{|TWF0009:Resume|}] public partial Task<OperationResult> ResumeAsync(CallSid leg);")]
    [InlineData(DeskLine.Hold, "[{|TWF0009:Resume|}] public partial Task<OperationResult> ResumeAsync(RoomName room, CallSid leg);")]
    public Task A_leg_whose_operation_is_declared_for_a_room(string hold, string resume) => Verify.FindsAsync(Flow(hold, resume));

    [Fact]
    public Task An_operation_of_a_room_may_take_the_CallSid_for_its_music() => Verify.IsCleanAsync(Flow("""
        [HoldMusic] public Twiml Tune(CallSid leg) => $"<Pause/><Redirect>{To.Tune(leg)}</Redirect>";
            [Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CallSid leg);
            [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
        """));

    [Theory, BadExample("TWF0010", Pitfalls = [85])]
    [InlineData("[Hold(Park = {|TWF0010:nameof(ParkedAnywhere)|}, Other = nameof(Waiting), End = nameof(CallOver))] " + Signature, DeskLine.Resume)]
    [InlineData(DeskLine.EndingHold, "[Resume(Connect = {|TWF0010:nameof(FetchAnybody)|}, Other = nameof(Waiting))] " + BackSignature)]
    public Task A_step_with_a_queue_of_its_own_name(string hold, string resume) => Verify.FindsAsync(Flow(hold, resume, """
        [Step] public Twiml ParkedAnywhere() => $"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>held</Enqueue>";
            [Step] public Twiml FetchAnybody() => $"<Dial timeout='10'><Queue url='{Connected}'>held</Queue></Dial><Redirect>{CallOver}</Redirect>";
        """));

    [Fact]
    public Task A_step_with_a_queue_of_its_own_name_is_reported_once() => Verify.FindsAsync(Flow(
        "[Hold(Park = {|TWF0010:nameof(ParkedAnywhere)|}, Other = nameof(Waiting), End = nameof(CallOver))] " + Signature,
        "[Hold(Park = nameof(ParkedAnywhere), Other = nameof(Waiting))] public partial Task<OperationResult> HoldOtherAsync(CallSid leg);",
        DeskLine.Resume,
        "[Step] public Twiml ParkedAnywhere() => $\"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>held</Enqueue>\";"));

    [Fact]
    public Task Beside_it_the_missing_end_step_is_reported_too() => Verify.FindsAsync(Flow(
        "[{|TWF0011:Hold(Park = nameof(Parked), Other = nameof(Waiting))|}] " + Signature,
        "[Resume(Connect = {|TWF0010:nameof(FetchAnybody)|}, Other = nameof(Waiting))] " + BackSignature,
        "[Step] public Twiml FetchAnybody() => $\"<Dial timeout='10'><Queue url='{Connected}'>held</Queue></Dial><Redirect>{CallOver}</Redirect>\";",
        "[Step] public Twiml Survey() => $\"<Say>How was it?</Say><Hangup/>\";"));

    [Theory]
    [InlineData("[Hold(Park = nameof(Parked))] " + Signature, DeskLine.Resume, "'HoldAsync' does not say where the held leg's partner waits, so that party would be cut off. Add Other = nameof(…).")]
    [InlineData(DeskLine.Hold, "[Resume(Connect = nameof(Reconnect))] " + BackSignature, "'ResumeAsync' does not say where a leg goes on waiting when the held one cannot be fetched, so that party would be cut off then. Add Other = nameof(…).")]
    [InlineData(DeskLine.Hold, "[Resume(Other = nameof(Waiting))] " + BackSignature, "does not say which step fetches the held leg out of its queue, so nobody would bring it back. Add Connect = nameof(…).")]
    [InlineData(DeskLine.Hold, "[Resume] " + BackSignature, "'ResumeAsync' takes the CallSid of a leg, but names no Connect, so nobody would be brought back. Write [Resume(Connect = nameof(…), Other = nameof(…))] for two legs,")]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> HoldAsync();", DeskLine.Resume, "'HoldAsync' is declared with [Hold(Park = …)] and needs a CallSid")]
    public async Task The_message_says_what_the_caller_would_experience(string hold, string resume, string expected) =>
        Assert.Contains(expected, (await Verify.OneFindingAsync(Flow(hold, resume))).GetMessage(null), StringComparison.Ordinal);

    private static string Flow(params string[] members) => DeskLine.With([
        .. members,
        DeskLine.CallOver,
        "public Twiml Helper() => $\"<Hangup/>\";",
        "[Step] public Twiml ParkedFor(QueueName queue, int desk) => $\"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>\";",
        "[Step] public Twiml WaitingAt(int desk) => $\"<Say>You wait for {desk}.</Say><Pause length='12'/><Redirect>{To.WaitingAt(desk)}</Redirect>\";",
    ]);
}
