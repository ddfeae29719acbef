using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class EventNotSubscribedTests
{
    private const string Conference = "<Dial><Conference statusCallback='{To.ConferenceEvents}'";
    private const string Number = "<Dial action='{Over}'><Number statusCallback='{To.CallEvents}'";

    [Theory, BadExample("TWF2020")]
    [InlineData("RoomEvent.Join", Conference + " statusCallbackEvent='start end'>room</Conference></Dial>")]
    [InlineData("RoomEvent.Unhold", Conference + " statusCallbackEvent='start end join leave mute'>room</Conference></Dial>")]
    [InlineData("RoomEvent.Unmute", Conference + ">room</Conference></Dial>")]
    [InlineData("LegEvent.Answered", Number + " statusCallbackEvent='initiated ringing'>+15558675310</Number></Dial>")]
    [InlineData("LegEvent.Ringing", Number + ">+15558675310</Number></Dial>")]
    [InlineData("LegEvent.NotAnswered", Number + " statusCallbackEvent='answered'>+15558675310</Number></Dial>")]
    public Task An_event_that_nothing_asks_for(string name, string document) => Verify.FindsAsync(Desk($"{{|TWF2020:On({name})|}}", document));

    [Theory]
    [InlineData("RoomEvent.Join", Conference + " statusCallbackEvent='start join'>room</Conference></Dial>")]
    [InlineData("RoomEvent.Unhold", Conference + " statusCallbackEvent='hold'>room</Conference></Dial>")]
    [InlineData("RoomEvent.Join", Conference + " statusCallbackEvent='{Events}'>room</Conference></Dial>")]
    [InlineData("RoomEvent.Join", "<Dial><Conference statusCallback='{Elsewhere}' statusCallbackEvent='end'>room</Conference></Dial>")]
    [InlineData("RoomEvent.Join", "<Dial><Conference>room</Conference></Dial>")]
    [InlineData("LegEvent.Completed", Number + ">+15558675310</Number></Dial>")]
    [InlineData("LegEvent.NotAnswered", Number + " statusCallbackEvent='completed'>+15558675310</Number></Dial>")]
    public Task An_event_that_something_asks_for_or_may_do_so_is_quiet(string name, string document) => Verify.IsCleanAsync(Desk($"On({name})", document));

    [Fact]
    public Task One_way_into_a_room_that_asks_for_it_is_enough() => Verify.IsCleanAsync(Desk(
        "On(RoomEvent.Join)",
        Conference + " statusCallbackEvent='start end'>room</Conference></Dial>",
        "[Step] public Twiml Also() => $\"" + Conference + " statusCallbackEvent='join'>other</Conference></Dial>\";"));

    [Fact]
    public Task A_Call_asks_for_all_that_its_leg_does() => Verify.IsCleanAsync(Desk(
        "On(LegEvent.Answered)",
        Number + ">+15558675310</Number></Dial>",
        "[Call(nameof(Over))] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from);"));

    [Fact]
    public Task Where_legs_are_held_TWF2004_speaks_alone() => Verify.FindsAsync(HoldingDesk.With(
        answer: """[Answer] public Twiml Answer() => $"<Dial action='{CallOver}'>{|TWF2004:<Number|} statusCallback='{To.CallEvents}'>+15558675310</Number></Dial>";""",
        more: "[On(LegEvent.Answered)] public Task Came(CallEvent e) => Task.CompletedTask;"));

    [Fact]
    public async Task The_message_says_that_it_never_runs()
    {
        var finding = await Verify.OneFindingAsync(Desk("On(RoomEvent.Unmute)", Conference + ">room</Conference></Dial>"));
        Assert.Equal("'Came' waits for RoomEvent.Unmute, but no Conference of this flow asks Twilio for it, so it never runs. Add 'mute' to statusCallbackEvent.", finding.GetMessage(null));
    }

    [Theory]
    [InlineData("RoomEvent.Join", Conference + " {|TWF1010:statusCallbackEvents|}='join'>room</Conference></Dial>")]
    [InlineData("LegEvent.Answered", Number + " {|TWF1010:statusCallBackEvent|}='answered'>+15558675310</Number></Dial>")]
    [InlineData("RoomEvent.Join", Conference + " {|TWF1017:statusCallbackEvent|}=''>room</Conference></Dial>")]
    public Task Of_a_slip_of_the_pen_or_an_empty_value_another_rule_speaks_alone(string name, string document) => Verify.FindsAsync(Desk($"On({name})", document));

    [Theory]
    [InlineData(" statusCallbackEvent=\\\"end\\\"", " statusCallbackEvent=\\\"end join\\\"")]
    [InlineData(" statusCallbackEvent='start'", " statusCallbackEvent='start join'")]
    [InlineData("", " statusCallbackEvent='join'")]
    public Task The_fix_asks_for_it(string before, string after) => Verify.FixesAsync<ReplacementFix>(
        Desk("On(RoomEvent.Join)", Conference + before + ">room</Conference></Dial>"),
        Desk("On(RoomEvent.Join)", Conference + after + ">room</Conference></Dial>"));

    /// <summary>The end of a leg is reported without being asked for only as long as nothing else is.</summary>
    [Fact]
    public Task The_fix_keeps_the_end_of_a_leg()
    {
        const string completed = "[On(LegEvent.Completed)] public Task Ended(CallEvent e) => Task.CompletedTask;";
        return Verify.FixesAsync<ReplacementFix>(
            Desk("On(LegEvent.Answered)", Number + ">+15558675310</Number></Dial>", completed),
            Desk("On(LegEvent.Answered)", Number + " statusCallbackEvent='answered completed'>+15558675310</Number></Dial>", completed));
    }

    [Theory]
    [InlineData("RoomEvent.Join", Conference + " statusCallbackEvent='end'>room</Conference></Dial>", "Rooms.Open(To.ConferenceEvents)")]
    [InlineData("LegEvent.Ringing", Number + ">+15558675310</Number></Dial>", "Rooms.Open(link: Desk.To.CallEvents)")]
    public Task What_the_link_is_handed_to_may_ask_for_it(string name, string document, string handed) => Verify.IsCleanAsync(Desk(
        $"On({name})",
        document,
        $$"""[Step] public Twiml More() => $"{{{handed}}}<Hangup/>";"""),
        "internal static class Rooms { internal static Twiml Open(Link link) => $\"<Dial action='{Desk.To.Over}'><Conference statusCallback='{link}' statusCallbackEvent='start join'>room</Conference></Dial>\"; }");

    [Fact]
    public Task The_fix_asks_for_it_on_every_way_into_a_room() => Verify.FixesAllAsync<ReplacementFix>(
        Desk("On(RoomEvent.Join)", Conference + " statusCallbackEvent='end'>room</Conference></Dial>", Also(" statusCallbackEvent='end'")),
        Desk("On(RoomEvent.Join)", Conference + " statusCallbackEvent='end join'>room</Conference></Dial>", Also(" statusCallbackEvent='end join'")));

    private static string Also(string events) => $"[Step] public Twiml Also() => $\"{Conference}{events}>other</Conference></Dial>\";";

    private static string Desk(string attribute, string document, string more = "") => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            private const string Events = "start join";
            private static Link Elsewhere => Link.To("/events");
            [Step] public Twiml Join() => $"{{document}}";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            [{{attribute}}] public Task Came({{(attribute.Contains("Room", StringComparison.Ordinal) ? "ConferenceEvent" : "CallEvent")}} e) => Task.CompletedTask;
            {{more}}
        }
        """;
}
