using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class RoomReportsDifferTests
{
    private const string All = "<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='start end join leave'>team</Conference>";

    [Theory, BadExample("TWF2022")]
    [InlineData("{|TWF2022:<Conference|}>team</Conference>")]
    [InlineData("{|TWF2022:<Conference|} statusCallback='{To.ConferenceEvents}'> team </Conference>")]
    [InlineData("{|TWF2022:<Conference|} statusCallback='{To.ConferenceEvents}' statusCallbackEvent='start end'>team</Conference>")]
    [InlineData("{|TWF2022:<Conference|} statusCallback='https://x.example.com' statusCallbackEvent='start end join leave'>team</Conference>")]
    public Task Two_ways_into_one_room_that_ask_for_different_events(string other) => Verify.FindsAsync(Desk(All, other));

    [Theory]
    [InlineData(All)]
    [InlineData("<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='join  leave end start'>team</Conference>")]
    [InlineData("<Conference>another</Conference>")]
    [InlineData("<Conference statusCallback='{To.ConferenceEvents}' statusCallbackEvent='{Events}'>team</Conference>")]
    [InlineData("<Conference statusCallback='{Elsewhere}' statusCallbackEvent='start'>team</Conference>")]
    [InlineData("<Conference>{room}</Conference>")]
    public Task The_same_events_another_room_and_what_is_not_seen_are_quiet(string other) => Verify.IsCleanAsync(Desk(All, other));

    [Fact]
    public async Task The_message_says_who_decides()
    {
        var finding = await Verify.OneFindingAsync(Desk(All, "<Conference>team</Conference>"));
        Assert.Equal(
            "This way into the room 'team' asks Twilio for no events, and another one for 'end join leave start' at {To.ConferenceEvents}: whoever enters first decides for the whole room, so on some calls events do not come. Write the same statusCallback and statusCallbackEvent in both.",
            finding.GetMessage(null));
    }

    private static string Desk(string one, string other) => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            private const string Events = "start join";
            private static Link Elsewhere => Link.To("/events");
            [Answer] public Twiml Answer() => $"<Dial>{{one}}</Dial>";
            [Step] public Twiml Join(RoomName room) => $"<Dial>{{other}}</Dial>";
        }
        """;
}
