using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Declaration;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

/// <summary>TWF0011 to TWF0014: where a waiting leg goes whose partner is gone, and whether it comes back at all.</summary>
public sealed class EndStepRuleTests
{
    private const string CallBack = "[Step] public Twiml CallBack() => $\"<Say>Please call again.</Say><Hangup/>\";";
    private const string MarkedHold = "[{|TWF0011:Hold(Park = nameof(Parked), Other = nameof(Waiting))|}] public partial Task<OperationResult> HoldAsync(CallSid leg);";
    private const string Second = "[Hold(Park = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> HoldOtherAsync(CallSid leg);";

    [Fact]
    public Task Two_steps_that_could_be_the_end() => Verify.FindsAsync(DeskLine.With(MarkedHold, Second, DeskLine.Resume, DeskLine.CallOver, CallBack));

    [Fact]
    public Task No_step_that_could_be_the_end() => Verify.FindsAsync(DeskLine.With(
        MarkedHold, DeskLine.Resume, "[Step] public Twiml CallOver(QueueWait wait) => $\"<Hangup/>\";").Replace("=> CallOver()", "=> $\"<Hangup/>\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("[Step] public Twiml More(GatherResult pressed) => $\"<Hangup/>\";")]
    [InlineData("[Step] public Twiml More(string text) => $\"<Hangup/>\";")]
    [InlineData("[Answer] public Twiml More() => $\"<Say>Hello.</Say><Hangup/>\";")]
    [InlineData("[HoldMusic] public Twiml More() => $\"<Pause/>\";")]
    [InlineData("[Step] public Twiml More() => $\"<Hangup/>\"; [Move(nameof(More))] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[Step] public Twiml More() => $\"<Hangup/>\"; [Call(nameof(More))] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from);")]
    [InlineData("public Twiml More() => $\"<Hangup/>\";")]
    public Task A_step_that_needs_something_or_is_named_elsewhere_is_not_taken_for_the_end(string member) =>
        Verify.IsCleanAsync(DeskLine.With(DeskLine.Hold, DeskLine.Resume, DeskLine.CallOver, member));

    [Theory]
    [InlineData("CurrentCall call")]
    [InlineData("CurrentCall? call, TimeProvider clock, Microsoft.AspNetCore.Http.HttpContext http, CancellationToken ct")]
    public Task What_every_request_brings_a_step_may_take_and_be_the_end(string parameters) => Verify.IsCleanAsync(DeskLine.With(
        DeskLine.Hold,
        DeskLine.Resume,
        $"[Step] public Twiml CallOver({parameters}) => $\"<Hangup/>\";").Replace("=> CallOver()", "=> $\"<Hangup/>\"", StringComparison.Ordinal));

    [Fact]
    public Task The_fix_offers_every_step_that_could_be_the_end() => Verify.FixesAsync<EndStepUnknownFix>(
        DeskLine.With(Second, DeskLine.Resume, DeskLine.CallOver, CallBack),
        DeskLine.With(Second.Replace("(Waiting)", "(Waiting), End = nameof(CallOver)", StringComparison.Ordinal), DeskLine.Resume, DeskLine.CallOver, CallBack));

    [Fact]
    public async Task Each_of_them_is_offered_by_its_name()
    {
        var offered = await Fixes.OfferedAsync(new EndStepUnknownFix(), TestProject.Create(DeskLine.With(Second, DeskLine.Resume, DeskLine.CallOver, CallBack)));

        Assert.Equal(["Release the caller to 'CallOver'", "Release the caller to 'CallBack'"], offered.Select(action => action.Title));
    }

    [Theory]
    [InlineData("[Step] public Twiml Again() => $\"<Say>Please wait.</Say><Pause length='5'/><Redirect>{Again}</Redirect>\";")]
    [InlineData("[Step] public Twiml Again() => $\"<Pause length='5'/><Redirect>{To.Other}</Redirect>\"; [Step] public Twiml Other(CurrentCall call) { return Part(); } private Twiml Part() => $\"<Pause length='5'/><Redirect>{Again}</Redirect>\";")]
    public async Task A_step_that_leads_back_to_itself_is_not_offered(string again)
    {
        var document = TestProject.Create(DeskLine.With(Second, DeskLine.Resume, again, DeskLine.CallOver));
        Assert.Equal(["Release the caller to 'CallOver'"], (await Fixes.OfferedAsync(new EndStepUnknownFix(), document)).Select(action => action.Title));

        var finding = Assert.Single(await TestProject.FindingsAsync(document.Project), finding => finding.Id == "TWF0011");
        Assert.EndsWith("such as End = nameof(CallOver).", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_lead_back_to_themselves_none_is_offered()
    {
        var flow = DeskLine.With(
            Second,
            DeskLine.Resume,
            "[Step] public Twiml One() => $\"<Pause length='5'/><Redirect>{One}</Redirect>\";",
            "[Step] public Twiml CallOver() => $\"<Pause length='5'/><Redirect>{CallOver}</Redirect>\";");

        await Verify.OffersNoFixAsync<EndStepUnknownFix>(flow);
        var finding = Assert.Single(await TestProject.FindingsAsync(TestProject.Create(flow).Project), finding => finding.Id == "TWF0011");
        Assert.Contains("All of them lead back to themselves", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task All_flows_get_the_chosen_end_at_once()
    {
        var before = DeskLine.With(Second, DeskLine.Resume, DeskLine.CallOver, CallBack);
        var after = before.Replace("(Waiting))] public partial Task<OperationResult> HoldOther", "(Waiting), End = nameof(CallOver))] public partial Task<OperationResult> HoldOther", StringComparison.Ordinal);

        return Verify.FixesAllAsync<EndStepUnknownFix>(before + "\n" + Another(before), after + "\n" + Another(after));
    }

    [Fact]
    public async Task The_message_brings_an_end_step_or_names_one()
    {
        var several = await Verify.OneFindingAsync(DeskLine.With(Second, DeskLine.Resume, DeskLine.CallOver, CallBack));
        Assert.EndsWith("Name the one that says goodbye, such as End = nameof(CallOver).", several.GetMessage(null), StringComparison.Ordinal);

        var none = await Verify.OneFindingAsync(DeskLine.With(Second, DeskLine.Resume, "[Step] public Twiml CallOver(QueueWait wait) => $\"<Hangup/>\";").Replace("=> CallOver()", "=> $\"<Hangup/>\"", StringComparison.Ordinal));
        Assert.EndsWith("Add one: [Step] public Twiml CallOver() => $\"<Say>Goodbye.</Say><Hangup/>\";", none.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task Without_any_candidate_no_fix_is_offered() => Verify.OffersNoFixAsync<EndStepUnknownFix>(DeskLine.With(
        Second, DeskLine.Resume, "[Step] public Twiml CallOver(QueueWait wait) => $\"<Hangup/>\";"));

    [Theory]
    [InlineData("DialOver", "takes a DialResult, which Twilio does not send with a move")]
    [InlineData("Connected", "takes a QueueWhisper,")]
    [InlineData("ToDesk", "takes the link argument 'desk', which nobody fills")]
    [InlineData("Waiting", "is where a leg waits for its partner, so the caller would wait for ever")]
    [InlineData("Parked", "is where a leg waits for its partner")]
    public async Task An_end_that_a_released_leg_cannot_run(string end, string reason)
    {
        var source = DeskLine.With(
            $"[Hold(Park = nameof(Parked), Other = nameof(Waiting), End = {{|TWF0012:nameof({end})|}})] public partial Task<OperationResult> HoldAsync(CallSid leg);",
            Second,
            DeskLine.Resume,
            DeskLine.CallOver,
            "[Step] public Twiml DialOver(DialResult? result) => $\"<Hangup/>\";",
            "[Step] public Twiml ToDesk(int desk, GatherResult pressed) => $\"<Say>{desk}</Say><Hangup/>\";");

        await Verify.FindsAsync(source);
        Assert.Contains(reason, (await Verify.OneFindingAsync(Marked.Parse(source).Source)).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Step] public Twiml Over(CurrentCall call) => $\"<Hangup/>\";")]
    [InlineData("[Answer] public Twiml Over(IncomingCall call) => $\"<Say>Goodbye.</Say><Hangup/>\";")]
    [InlineData("[Step] public Twiml Over(Mine call) => $\"<Hangup/>\"; public sealed class Mine(CallParameters parameters) : CurrentCall(parameters);")]
    [InlineData("[Step] public Twiml Over() => $\"<Hangup/>\"; [Move(nameof(Over))] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);")]
    public Task An_end_that_a_released_leg_can_run_is_quiet(string member) => Verify.IsCleanAsync(DeskLine.With(
        "[Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(Over))] public partial Task<OperationResult> HoldAsync(CallSid leg);",
        DeskLine.Resume,
        DeskLine.CallOver,
        member));

    [Fact]
    public Task Holds_with_different_ends() => Verify.FindsAsync(DeskLine.With(
        Ending("One", "nameof(CallOver)"), Ending("Two", "{|TWF0013:nameof(CallBack)|}"), Ending("Three", "nameof(CallOver)"), DeskLine.Resume, DeskLine.CallOver, CallBack));

    [Fact]
    public Task Holds_with_the_same_end_and_one_without_are_quiet() => Verify.IsCleanAsync(DeskLine.With(
        Second, Ending("One", "nameof(CallBack)"), Ending("Two", "\"CallBack\""), DeskLine.Resume, DeskLine.CallOver, CallBack));

    [Fact]
    public Task The_fix_takes_the_later_end_out() => Verify.FixesAsync<EndStepsDifferFix>(
        DeskLine.With(Ending("One", "nameof(CallOver)"), Ending("Two", "nameof(CallBack)"), DeskLine.Resume, DeskLine.CallOver, CallBack),
        DeskLine.With(Ending("One", "nameof(CallOver)"), Second.Replace("HoldOther", "Two", StringComparison.Ordinal), DeskLine.Resume, DeskLine.CallOver, CallBack));

    [Fact]
    public Task All_later_ends_are_taken_out_at_once() => Verify.FixesAllAsync<EndStepsDifferFix>(
        DeskLine.With(Ending("One", "nameof(CallOver)"), Ending("Two", "nameof(CallBack)"), Ending("Three", "nameof(CallBack)"), DeskLine.Resume, DeskLine.CallOver, CallBack),
        DeskLine.With(
            Ending("One", "nameof(CallOver)"),
            Second.Replace("HoldOther", "Two", StringComparison.Ordinal),
            Second.Replace("HoldOther", "Three", StringComparison.Ordinal),
            DeskLine.Resume,
            DeskLine.CallOver,
            CallBack));

    [Theory]
    [InlineData("[{|TWF0014:Hold(Park = nameof(Parked), Other = nameof(Waiting))|}] public partial Task<OperationResult> HoldAsync(CallSid leg);")]
    [InlineData("[{|TWF0014:Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))|}] public partial Task<OperationResult> ResumeAsync(CallSid leg);")]
    [InlineData("[{|TWF0014:Hold(Park = nameof(Parked), Other = nameof(Waiting))|}] public partial Task<OperationResult> HoldAsync(CallSid leg); [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);")]
    public Task Half_of_a_hold(string member) => Verify.FindsAsync(DeskLine.With(member, DeskLine.CallOver));

    [Theory]
    [InlineData(DeskLine.Hold, "'HoldAsync' puts a leg on hold, but nothing in this flow fetches it again: that party waits until somebody hangs up. Declare [Resume(Connect = nameof(…), Other = nameof(…))] as well.")]
    [InlineData(DeskLine.Resume, "'ResumeAsync' fetches a leg from hold, but nothing in this flow puts one there: it never finds anybody. Declare [Hold(Park = nameof(…), Other = nameof(…))] as well.")]
    public async Task The_message_says_which_half_is_missing(string member, string message) =>
        Assert.Equal(message, (await Verify.OneFindingAsync(DeskLine.With(member, DeskLine.CallOver))).GetMessage(null));

    [Fact]
    public Task A_counterpart_with_a_fault_of_its_own_is_still_one() => Verify.FindsAsync(DeskLine.With(
        DeskLine.Hold,
        "[Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))] public Task<OperationResult> {|TWF0006:ResumeAsync|}(CallSid leg) => Task.FromResult<OperationResult>(default!);",
        DeskLine.CallOver));

    private static string Ending(string name, string end) =>
        $"[Hold(Park = nameof(Parked), Other = nameof(Waiting), End = {end})] public partial Task<OperationResult> {name}Async(CallSid leg);";

    private static string Another(string flow) => flow.Replace("DeskLine", "NextLine", StringComparison.Ordinal).Replace("\"/desk\"", "\"/next\"", StringComparison.Ordinal);
}
