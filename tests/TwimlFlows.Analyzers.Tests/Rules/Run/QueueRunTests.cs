using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1083, TWF1088 and TWF1090: the ways out of a queue.</summary>
public sealed class QueueRunTests
{
    private const string Leaving = "[HoldMusic] public Twiml Tune() => $\"<Play>https://cdn.example.com/a.mp3</Play><Leave/>\";";

    [Theory, BadExample("TWF1083", Pitfalls = [86])]
    [InlineData("<Say>Please hold.</Say>{|TWF1083:<Enqueue|}>sales</Enqueue>")]
    [InlineData("{$\"{|TWF1083:<Enqueue|}>sales</Enqueue>\"}{Twiml.Empty}")]
    [InlineData("{Twiml.If(number > 1, Ending(), $\"{|TWF1083:<Enqueue|}>sales</Enqueue>\")}")]
    public Task An_Enqueue_that_nothing_follows(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Enqueue action='{Over}'>sales</Enqueue>")]
    [InlineData("<Enqueue>sales</Enqueue><Redirect>{Over}</Redirect>")]
    [InlineData("<Enqueue>sales</Enqueue>{Ending()}")]
    [InlineData("<Enqueue>sales</Enqueue>{Twiml.Parse(\"<Hangup/>\")}")]
    public Task An_Enqueue_with_a_way_on_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task It_is_a_warning_in_a_flow_that_holds_and_an_information_elsewhere()
    {
        const string Document = "<Enqueue>sales</Enqueue>";
        const string Hold = "[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who); [HoldMusic] public Twiml Tune() => $\"<Play>https://cdn.example.com/a.mp3</Play><Redirect>{Tune}</Redirect>\";";

        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(AnsweringDesk.With(Document))).Severity);
        Assert.Equal(DiagnosticSeverity.Warning, (await Verify.OneFindingAsync(AnsweringDesk.With(Document, Hold))).Severity);
        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(AnsweringDesk.Text(Document))).Severity);
        Assert.Equal([("TWF1083", DiagnosticSeverity.Info)], await AnsweringDesk.InFileAsync(Document));
    }

    [Fact]
    public Task At_the_end_of_a_fragment_it_is_quiet() => Verify.IsCleanAsync("""
        public static class Parts { public static Twiml Line() => $"<Enqueue>sales</Enqueue>"; }
        """);

    [Theory, BadExample("TWF1088", Pitfalls = [89])]
    [InlineData("<Say>Goodbye.</Say>{|TWF1088:<Leave|}/>")]
    [InlineData("{Part()}{$\"{|TWF1088:<Leave|}/>\"}")]
    [InlineData("{Twiml.If(number > 1, $\"<Say>Goodbye.</Say>{|TWF1088:<Leave|}/>\")}{Ending()}")]
    public Task A_Leave_where_a_call_is_answered(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task A_Leave_is_quiet_where_people_wait_and_where_nobody_knows()
    {
        await Verify.IsCleanAsync(AnsweringDesk.With("<Enqueue waitUrl='{Tune}' action='{Over}'>sales</Enqueue>", Leaving));
        await Verify.IsCleanAsync(AnsweringDesk.With("<Say>Hello.</Say>", "[Step] public Twiml FromElsewhere() => $\"<Leave/>\";"));
        await Verify.IsCleanAsync(AnsweringDesk.Text("<Leave/>"));
        Assert.Empty(await AnsweringDesk.InFileAsync("<Leave/>"));
    }

    [Theory, BadExample("TWF1090", Pitfalls = [88])]
    [InlineData("$\"{|TWF1090:<Play|}>https://cdn.example.com/a.mp3</Play>\"")]
    [InlineData("$\"<Say>Please hold.</Say>{|TWF1090:<Redirect|}>{Tune}</Redirect>\"")]
    [InlineData("$\"<Say>Please hold.</Say>{|TWF1090:<Redirect|}>{More}</Redirect>\"")]
    [InlineData("$\"{$\"{|TWF1090:<Play|}>https://cdn.example.com/a.mp3</Play>\"}\"")]
    [InlineData("wait.QueuePosition > 1 ? (Twiml)$\"{|TWF1090:<Say|}>Please hold.</Say>\" : $\"<Say>You are next.</Say>\"")]
    public Task A_queue_that_nobody_can_leave(string music) => Verify.FindsAsync(Queue(music));

    [Theory]
    [InlineData("wait.QueueTime > 600 ? (Twiml)$\"<Leave/>\" : $\"<Say>Please hold.</Say>\"")]
    [InlineData("$\"<Gather action='{Keys}'><Say>Press 1 to leave.</Say></Gather>\"")]
    [InlineData("$\"<Say>Please call again.</Say><Hangup/>\"")]
    [InlineData("$\"<Say>Please hold.</Say><Redirect>/elsewhere</Redirect>\"")]
    [InlineData("$\"<Say>Please hold.</Say>{Twiml.If(wait.QueueTime > 600, $\"<Leave/>\")}\"")]
    [InlineData("$\"<Say>Please hold.</Say>{Twiml.Parse(\"<Leave/>\")}\"")]
    [InlineData("wait.QueueTime > 600 ? Twiml.Parse(\"<Leave/>\") : $\"<Say>Please hold.</Say>\"")]
    [InlineData("$\"<Say>Please hold.</Say><Redirect>{Out}</Redirect>\"")]
    public Task A_queue_with_a_way_out_is_quiet(string music) => Verify.IsCleanAsync(Queue(music));

    [Fact]
    public Task Whoever_is_parked_by_a_hold_is_fetched_by_its_resume() => Verify.IsCleanAsync(HoldingDesk.With());

    [Fact]
    public Task A_queue_that_the_flow_dials_itself_is_quiet() => Verify.IsCleanAsync(
        Queue("$\"<Say>Please hold.</Say>\"", "[Step] public Twiml Fetch() => $\"<Dial action='{Over}'><Queue>sales</Queue></Dial>\";"));

    private static string Queue(string music, string more = "") => AnsweringDesk.With("<Enqueue waitUrl='{Tune}' action='{Over}'>sales</Enqueue>", $$"""
        [HoldMusic] public Twiml Tune(QueueWait wait) => {{music}};
        [HoldMusic] public Twiml More(QueueWait wait) => $"<Play>https://cdn.example.com/a.mp3</Play>";
        [HoldMusic] public Twiml Out(QueueWait wait) => $"<Play>https://cdn.example.com/a.mp3</Play><Leave/>";
        {{more}}
        """);
}
