using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>A step to which nothing in its flow leads: another flow may play it, and its end cuts nobody off then.</summary>
public sealed class PlayedByAnotherFlowTests
{
    [Theory]
    [InlineData("$\"\"")]
    [InlineData("$\"<Gather action='{Taken}'><Say>Press 1 to talk.</Say></Gather>\"")]
    [InlineData("$\"<Start><Recording/></Start>\"")]
    public Task A_called_party_is_connected_at_the_end(string document) => Verify.IsCleanAsync(MainFlow("<Dial action='{Ok}'><Number url='{Wh.To.Played}'>+15558675310</Number></Dial>"), Wh(document));

    [Theory]
    [InlineData("$\"<Gather action='{Taken}'><Play>https://cdn.example.com/a.mp3</Play></Gather>\"")]
    [InlineData("$\"<Redirect>{Again}</Redirect>\"")]
    public Task A_queue_asks_again(string document) => Verify.IsCleanAsync(MainFlow("<Enqueue action='{Ok}' waitUrl='{Wh.To.Played}'>sales</Enqueue>"), Wh(document));

    [Theory]
    [InlineData("[Answer] public Twiml Answer() => $\"<Redirect>{Menu}</Redirect>\";")]
    [InlineData("[Answer] public Twiml Answer(int number) => $\"<Redirect>{(number > 1 ? To.Menu : To.Other)}</Redirect>\";")]
    [InlineData("[Answer] public Twiml Answer(int number) { Func<Twiml> next = Other; if (number > 1) next = Menu; return $\"<Redirect>{next}</Redirect>\"; }")]
    [InlineData("[Answer] public Twiml Answer(int number) { var next = To.Other; if (number > 1) next = To.Menu; return $\"<Redirect>{next}</Redirect>\"; }")]
    [InlineData("[Answer] public Twiml Answer() { var all = new List<Twiml> { $\"<Say>Hello.</Say>\" }; all.Add($\"<Redirect>{Menu}</Redirect>\"); return $\"{all}\"; }")]
    [InlineData("[Step] public Twiml Over(DialResult result) => $\"<Redirect>{Menu}</Redirect>\";")]
    [InlineData("[Step] public Twiml Over(QueueResult result) => $\"<Redirect>{Menu}</Redirect>\";")]
    [InlineData("[Step] public Twiml Over(ConnectResult result) => $\"<Redirect>{Menu}</Redirect>\";")]
    [InlineData("[Step] public Twiml Over(IncomingCall call) => $\"<Redirect>{Menu}</Redirect>\";")]
    [InlineData("[Move(nameof(Menu))] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);")]
    public Task What_a_call_of_its_own_flow_comes_to_is_looked_at(string leading) => Verify.FindsAsync($$"""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            {{leading}}
            [Step] public Twiml Menu() => $"{|TWF1075:<Gather|} action='{Keys}'/>";
            [Step] public Twiml Other() => $"<Hangup/>";
            [Step] public Twiml Keys(GatherResult keys) => $"{|TWF1081:|}";
        }
        """);

    [Theory]
    [InlineData("<Dial>+15558675310</Dial><Say>Nobody there.</Say>{|TWF1075:<Gather|} action='{Taken}'/>")]
    [InlineData("{|TWF1083:<Enqueue|}>sales</Enqueue>")]
    public Task A_verb_that_only_a_call_runs_says_where_it_is(string document) => Verify.FindsAsync(Wh($"$\"{document}\""));

    [Theory]
    [InlineData("<Redirect>{Wh.To.Answer}</Redirect>")]
    [InlineData("<Dial action='{Wh.To.Answer}'>+15558675310</Dial>")]
    public async Task What_another_flow_leads_to_has_been_answered(string document)
    {
        foreach (var answer in new[] { "<Hangup/>", "<Pause/><Say>Hello.</Say><Hangup/>" })
        {
            await Verify.IsCleanAsync(MainFlow(document), $$"""
                [VoiceFlow("/wh")] public partial class Wh { [Answer] public Twiml Answer() => $"{{answer}}"; }
                """);
        }
    }

    [Fact]
    public Task A_link_of_the_same_name_in_another_flow_leads_elsewhere() => Verify.FindsAsync("""
        [VoiceFlow("/wh")] public partial class Wh { [Answer] public Twiml Answer() => $"{|TWF1074:<Hangup|}/>"; }
        [VoiceFlow("/main")] public partial class Main
        {
            [Answer] public Twiml Answer() => $"<Say>Hello.</Say><Dial action='{Main.To.Answer}'>+15558675310</Dial>";
        }
        """);

    private static string MainFlow(string document) => $$"""
        [VoiceFlow("/main")]
        public partial class Main
        {
            [Answer] public Twiml Answer() => $"{{document}}";
            [Step] public Twiml Ok() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """;

    private static string Wh(string document) => $$"""
        [VoiceFlow("/wh")]
        public partial class Wh
        {
            [Step] public Twiml Played() => {{document}};
            [Step] public Twiml Again() => $"<Gather action='{Taken}'/>";
            [Step] public Twiml Taken(GatherResult keys) => $"";
        }
        """;
}
