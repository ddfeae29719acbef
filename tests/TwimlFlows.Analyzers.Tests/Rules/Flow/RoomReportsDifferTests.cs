using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class RoomReportsDifferTests
{
    private const string All = "<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='start end join leave'>team</Conference>";

    [Theory, BadExample("TWF2022")]
    [InlineData("{|TWF2022:<Conference|}>team</Conference>")]
    [InlineData("{|TWF2022:<Conference|} statusCallback='{To.ConferenceEvents}'> team </Conference>")]
    [InlineData("{|TWF2022:<Conference|} statusCallback='{To.ConferenceEvents}' statusCallbackEvent='start end'>team</Conference>")]
    [InlineData("{|TWF2022:<Conference|} statusCallback='{To.ConferenceEvents}' statusCallbackEvent='{Few}'>team</Conference>")]
    [InlineData("{|TWF2022:<Conference|} statusCallback='https://x.example.com' statusCallbackEvent='start end join leave'>team</Conference>")]
    public Task Two_ways_into_one_room_that_ask_for_different_events(string other) => Verify.FindsAsync(Desk(All, other));

    [Theory]
    [InlineData(All)]
    [InlineData("<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='join  leave end start'>team</Conference>")]
    [InlineData("<Conference>another</Conference>")]
    [InlineData("<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='{Events}'>team</Conference>")]
    [InlineData("<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='{Same}'>team</Conference>")]
    [InlineData("<Conference statusCallback='{Elsewhere}' statusCallbackEvent='start'>team</Conference>")]
    [InlineData("<Conference>{room}</Conference>")]
    public Task The_same_events_another_room_and_what_is_not_seen_are_quiet(string other) => Verify.IsCleanAsync(Desk(All, other));

    [Theory]
    [InlineData("<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='{|TWF1021:begin|} end'>team</Conference>")]
    [InlineData("<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='{|TWF1022:start,end|}'>team</Conference>")]
    [InlineData("<Conference {|TWF1080:statusCallbackEvent|}='start end join leave'>team</Conference>")]
    public Task Where_another_rule_finds_the_events_wrong_it_speaks_alone(string other) => Verify.FindsAsync(Desk(All, other));

    [Fact]
    public async Task The_message_says_who_decides()
    {
        var finding = await Verify.OneFindingAsync(Desk(All, "<Conference>team</Conference>"));
        Assert.Equal(
            "This way into the room 'team' asks Twilio for no events, and another one for 'end join leave start' at {To.ConferenceEvents}: whoever enters first decides for the whole room, so on some calls events do not come. Write the same statusCallback and statusCallbackEvent in both.",
            finding.GetMessage(null));
    }

    [Theory]
    [InlineData("{RoomName.Of(call)}", "{room}", "[On(RoomEvent.Join)] public Task Come(ConferenceEvent e) => CallAsync(\"+15558675310\", \"+15005550001\", e.Room);")]
    [InlineData("{RoomName.Of(call)}", "{room}", "[On(RoomEvent.Join, Label = \"customer\")] public async Task Come(ConferenceEvent e) { var here = e.Room; await CallAsync(\"+15558675310\", \"+15005550001\", here); }")]
    [InlineData("{RoomName.Of(call)}", "{room}", "[Step] public Twiml Third(RoomName room) => $\"<Dial><Conference participantLabel='third' statusCallback='{To.ConferenceEvents}' statusCallbackEvent='end start join leave'>{room}</Conference></Dial>\"; [On(RoomEvent.Join, Label = \"customer\")] public Task Come(ConferenceEvent e) => CallAsync(\"+15558675310\", \"+15005550001\", e.Room);")]
    [InlineData("{RoomName.Of(call)}", "{room}", "[Step] public Twiml Lead(RoomName room) => $\"<Redirect>{To.Join(room)}</Redirect>\"; [On(RoomEvent.Join)] public Task Come(ConferenceEvent e) => LeadAsync(\"+15558675310\", \"+15005550001\", e.Room); [Call(nameof(Lead))] public partial Task<OperationResult> LeadAsync(PhoneNumber to, PhoneNumber from, RoomName room);")]
    [InlineData("team", "{room}", "[Step] public Twiml Lead() => $\"<Redirect>{To.Join(\"team\")}</Redirect>\";")]
    [InlineData("{Team}", "{room}", "[Step] public Twiml Lead() => $\"<Redirect>{To.Join(Team)}</Redirect>\";")]
    [InlineData("{Team}", "{Team}", "")]
    [InlineData("{RoomName.Of(call)}", "{room}", "[Step] public Twiml Other() => $\"<Dial><Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='start end join leave'>team</Conference></Dial>\"; [On(RoomEvent.Join)] public Task Come(ConferenceEvent e) => CallAsync(\"+15558675310\", \"+15005550001\", e.Room);")]
    [InlineData("{RoomName.Of(call)}", "{room}", "[Step] public Twiml Lead(RoomName room) => Join(room, null!); [On(RoomEvent.Join, Label = \"customer\")] public Task Come(ConferenceEvent e) => LeadAsync(\"+15558675310\", \"+15005550001\", e.Room); [Call(nameof(Lead))] public partial Task<OperationResult> LeadAsync(PhoneNumber to, PhoneNumber from, RoomName room);")]
    public Task A_room_whose_name_is_handed_on(string room, string joined, string more) => Verify.FindsAsync(Line(room, joined, more));

    [Theory]
    [InlineData("{RoomName.Of(call)}", "{room}", "")]
    [InlineData("{RoomName.Of(call)}", "{room}", "[On(RoomEvent.Join)] public Task Come(ConferenceEvent e) => CallAsync(\"+15558675310\", \"+15005550001\", \"team\");")]
    [InlineData("team", "{room}", "[Step] public Twiml Lead(bool big) => $\"<Redirect>{To.Join(big ? \"hall\" : \"team\")}</Redirect>\";")]
    [InlineData("{Team}", "{room}", "[Step] public Twiml Lead() => $\"<Redirect>{To.Join(\"hall\")}</Redirect>\";")]
    [InlineData("{RoomName.Of(call)}", "{RoomName.Of(mine)}", "")]
    [InlineData("{RoomName.Of(call)}", "{room}", "[On(RoomEvent.Join, Label = \"supervisor\")] public Task Come(ConferenceEvent e) => CallAsync(\"+15558675310\", \"+15005550001\", e.Room);")]
    [InlineData("{RoomName.Of(call)}", "{room}", "public Task Come(ConferenceEvent e) => CallAsync(\"+15558675310\", \"+15005550001\", e.Room);")]
    public Task Another_name_and_one_that_is_not_sure_are_quiet(string room, string joined, string more) =>
        Verify.IsCleanAsync(Line(room, joined, more).Replace("{|TWF2022:<Conference|}", "<Conference", StringComparison.Ordinal));

    [Fact]
    public async Task A_name_that_is_handed_on_is_said_as_it_stands_there()
    {
        var finding = await Verify.OneFindingAsync(Line("{Team}", "{room}", "[Step] public Twiml Lead() => $\"<Redirect>{To.Join(Team)}</Redirect>\";").Replace("{|TWF2022:<Conference|}", "<Conference", StringComparison.Ordinal));
        Assert.StartsWith("This way into the room '{room}' asks Twilio for no events, and another one for 'end join leave start' at {To.ConferenceEvents}: ", finding.GetMessage(null), StringComparison.Ordinal);
    }

    private static string Line(string room, string joined, string more) => $$"""
        [VoiceFlow("/line")]
        public sealed partial class Line
        {
            private static readonly RoomName Team = "team";
            [Answer] public Twiml Answer(IncomingCall call) => $"<Dial><Conference {{(room == "team" ? "" : "participantLabel='customer' ")}}statusCallback='{To.ConferenceEvents}' statusCallbackEvent='start end join leave'>{{room}}</Conference></Dial>";
            [Step] public Twiml Join(RoomName room, CurrentCall mine) => $"<Dial>{|TWF2022:<Conference|} participantLabel='agent'>{{joined}}</Conference></Dial>";
            [Call(nameof(Join))] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from, RoomName room);
            {{more}}
        }
        """;

    private static string Desk(string one, string other) => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            private const string Few = "start join";
            private const string Same = "start end join leave";
            private static string Events => Few;
            private static Link Elsewhere => Link.To("/events");
            [Answer] public Twiml Answer() => $"<Dial>{{one}}</Dial>";
            [Step] public Twiml Join(RoomName room) => $"<Dial>{{other}}</Dial>";
        }
        """;
}
