using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1084 and TWF1089: rooms that are full, and music in them that ends.</summary>
public sealed class RoomRunTests
{
    [Theory, BadExample("TWF1084", Pitfalls = [67], Errors = [16020])]
    [InlineData("{|TWF1084:<Dial|}><Conference maxParticipants='2'>room</Conference></Dial>")]
    [InlineData("<Say>Hello.</Say>{$\"{|TWF1084:<Dial|}><Conference startConferenceOnEnter='true' maxParticipants='10'>room</Conference></Dial>\"}")]
    [InlineData("{Twiml.If(number > 1, Ending(), $\"{|TWF1084:<Dial|}><Conference maxParticipants='2'>room</Conference></Dial>\")}")]
    public Task A_room_that_may_be_full(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Dial><Conference>room</Conference></Dial>")]
    [InlineData("<Dial><Conference maxParticipants='250'>room</Conference></Dial>")]
    [InlineData("<Dial><Conference maxParticipants='{number}'>room</Conference></Dial>")]
    [InlineData("<Dial action='{Over}'><Conference maxParticipants='2'>room</Conference></Dial>")]
    [InlineData("<Dial><Conference maxParticipants='2'>room</Conference></Dial>{Ending()}")]
    [InlineData("<Dial><Conference maxParticipants='2'>room</Conference></Dial>{Twiml.Parse(\"<Hangup/>\")}")]
    public Task A_room_with_a_way_on_or_for_everybody_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task A_full_room_is_a_warning_everywhere_and_the_message_says_how_many_it_takes()
    {
        const string Document = "<Dial><Conference maxParticipants='2'>room</Conference></Dial>";
        var finding = await Verify.OneFindingAsync(AnsweringDesk.Text(Document));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.StartsWith("This room takes 2, nothing follows its Dial, and that has no action", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal([("TWF1084", DiagnosticSeverity.Warning)], await AnsweringDesk.InFileAsync(Document));
    }

    [Fact]
    public Task At_the_end_of_a_fragment_it_is_quiet() => Verify.IsCleanAsync("""
        public static class Parts { public static Twiml Room() => $"<Dial><Conference maxParticipants='2'>room</Conference></Dial>"; }
        """);

    [Theory, BadExample("TWF1089", Pitfalls = [34])]
    [InlineData("<Play {|TWF1089:loop|}='0'>https://cdn.example.com/a.mp3</Play>")]
    [InlineData("<Say>Please hold.</Say><Say {|TWF1089:loop|}='0'>You are held.</Say>")]
    [InlineData("{$\"<Play {|TWF1089:loop|}='0'>https://cdn.example.com/a.mp3</Play>\"}")]
    public Task A_loop_of_nought_in_a_room(string music) => Verify.FindsAsync(Room(music));

    [Theory]
    [InlineData("<Play loop='3'>https://cdn.example.com/a.mp3</Play><Redirect>{Tune}</Redirect>")]
    [InlineData("<Play>https://cdn.example.com/a.mp3</Play><Redirect>{Tune}</Redirect>")]
    public Task Music_that_asks_again_is_quiet(string music) => Verify.IsCleanAsync(Room(music));

    [Fact]
    public async Task A_loop_of_nought_is_quiet_where_it_may_be_what_is_wanted()
    {
        await Verify.IsCleanAsync(AnsweringDesk.With("<Play loop='0'>https://cdn.example.com/a.mp3</Play>"));
        await Verify.IsCleanAsync(AnsweringDesk.Text("<Play loop='0'>https://cdn.example.com/a.mp3</Play>"));
        Assert.Empty(await AnsweringDesk.InFileAsync("<Play loop='0'>https://cdn.example.com/a.mp3</Play>"));
    }

    private static string Room(string music) => AnsweringDesk.With(
        "<Dial><Conference waitUrl='{Tune}'>room</Conference></Dial>",
        $"[HoldMusic] public Twiml Tune() => $\"{music}\";");
}
