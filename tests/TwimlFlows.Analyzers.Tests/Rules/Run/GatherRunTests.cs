using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;
using TwimlFlows.CodeFixes.Rules.Run;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1075 and TWF1076: what happens to a caller who presses nothing, and to what the others press.</summary>
public sealed class GatherRunTests
{
    [Theory, BadExample("TWF1075", Pitfalls = [26])]
    [InlineData("{|TWF1075:<Gather|} action='{Keys}'><Say>Press 1.</Say></Gather>")]
    [InlineData("<Say>Hello.</Say>{|TWF1075:<Gather|} action='{Keys}'/>{Twiml.Empty}")]
    [InlineData("{|TWF1075:<Gather|} action='{Keys}' actionOnEmptyResult='false'/><!-- the end -->")]
    [InlineData("{$\"{|TWF1075:<Gather|} action='{Keys}'/>\"}")]
    [InlineData("{Twiml.If(number > 1, $\"<Say>One.</Say><Hangup/>\", $\"{|TWF1075:<Gather|} action='{Keys}'/>\")}")]
    public Task A_Gather_that_nothing_follows(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Gather action='{Keys}'><Say>Press 1.</Say></Gather><Say>You pressed nothing.</Say><Redirect>{Over}</Redirect>")]
    [InlineData("<Gather action='{Keys}' actionOnEmptyResult='true'/>")]
    [InlineData("<Gather action='{Keys}' actionOnEmptyResult='{number > 1}'/>")]
    [InlineData("<Gather action='{Keys}'/>{Ending()}")]
    [InlineData("<Gather action='{Keys}'/>{Twiml.Parse(\"<Hangup/>\")}")]
    [InlineData("<Gather action='{Keys}'/>{Twiml.If(number > 1, Ending())}")]
    public Task A_Gather_that_something_follows_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public Task A_Gather_in_a_fragment_of_a_helper_and_of_a_variable_is_found_where_it_is_written() => Verify.FindsAsync(AnsweringDesk.With("{Menu()}", """
        private Twiml Menu()
        {
            Twiml menu = $"<Say>Hello.</Say>{|TWF1075:<Gather|} action='{Keys}'/>";
            return menu;
        }
        """));

    [Fact]
    public Task Where_nothing_is_known_of_what_follows_a_fragment_it_is_quiet() => Verify.IsCleanAsync("""
        public static class Parts { public static Twiml Menu() => $"<Gather action='/keys'><Say>Press 1.</Say></Gather>"; }
        """);

    [Fact]
    public Task Where_people_wait_the_music_comes_again_and_a_called_party_is_connected() => Verify.IsCleanAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Enqueue waitUrl='{Tune}' action='{Over}'>sales</Enqueue>";
            [HoldMusic] public Twiml Tune() => $"<Gather action='{Keys}'><Play>https://cdn.example.com/a.mp3</Play></Gather>";
            [Step] public Twiml Keys(GatherResult keys) => $"<Leave/>";
            [Step] public Twiml Over() => $"<Dial action='{Bye}'><Number url='{Screen}'>+15558675310</Number></Dial>";
            [Step] public Twiml Screen(CalledParty you) => $"<Gather action='{Taken}'><Say>Press 1 to talk.</Say></Gather>";
            [Step] public Twiml Taken(GatherResult keys) => $"<Say>Go ahead.</Say>";
            [Step] public Twiml Bye() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """);

    [Fact]
    public async Task Of_texts_and_files_nobody_knows_whether_they_control_the_call()
    {
        const string Document = "<Gather action='/keys'/>";
        Assert.Equal(DiagnosticSeverity.Warning, (await Verify.OneFindingAsync(AnsweringDesk.With("<Gather action='{Keys}'/>"))).Severity);
        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(AnsweringDesk.Text(Document))).Severity);
        Assert.Equal([("TWF1075", DiagnosticSeverity.Info)], await AnsweringDesk.InFileAsync(Document));
    }

    [Fact(Timeout = 60_000)]
    public async Task However_deep_Gathers_are_nested_they_are_read()
    {
        const int Depth = 3_000;
        var nested = string.Concat(Enumerable.Repeat("<Gather>", Depth)) + string.Concat(Enumerable.Repeat("</Gather>", Depth));
        Assert.Contains(await TestProject.FindingsAsync(TestProject.Create(AnsweringDesk.With(nested)).Project), finding => finding.Id == "TWF1011");
    }

    [Fact]
    public Task The_step_is_asked_for_again() => AnsweringDesk.IsPutRightAsync<AskAgainFix>(
        """<Gather action="«Keys»"><Say>Press 1.</Say></Gather>""",
        """<Gather action="«Keys»"><Say>Press 1.</Say></Gather>|<Redirect>«To.Answer(number)»</Redirect>""");

    [Theory, BadExample("TWF1076", Pitfalls = [27])]
    [InlineData("{|TWF1076:<Gather|}><Say>Press 1.</Say></Gather><Redirect>{Over}</Redirect>")]
    [InlineData("{|TWF1076:<Gather|}/>")]
    [InlineData("{Twiml.If(number > 1, $\"{|TWF1076:<Gather|}/>\")}{Ending()}")]
    public Task A_Gather_whose_input_nobody_takes(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("GatherResult keys")]
    [InlineData("Microsoft.AspNetCore.Http.HttpContext http")]
    [InlineData("IncomingCall call", "<Say>{call.Parameters[\"Digits\"] ?? \"\"}</Say>")]
    [InlineData("IncomingCall call", "<Say>{Told(call)}</Say>")]
    [InlineData("MyKeys keys")]
    [InlineData("Microsoft.AspNetCore.Http.IHttpContextAccessor http", "<Say>{http.HttpContext!.Request.Form[\"Digits\"].ToString()}</Say>")]
    public Task A_step_that_may_read_the_input_is_quiet(string parameter, string said = "<Say>Hello.</Say>") => Verify.IsCleanAsync($$"""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer({{parameter}}) => $"{{said}}<Gather/><Hangup/>";
            private static string Told(CurrentCall call) => call.Parameters["Digits"] ?? "";
        }

        public sealed class MyKeys(CallParameters parameters) : CurrentCall(parameters);
        """);

    [Fact]
    public Task A_flow_that_has_the_request_at_hand_may_read_the_input_and_the_recording() => Verify.IsCleanAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk(Microsoft.AspNetCore.Http.IHttpContextAccessor http)
        {
            [Answer] public Twiml Answer() => Value("Digits") is { } keys ? (Twiml)$"<Say>{keys}</Say><Hangup/>" : $"<Gather/><Record/><Hangup/>";
            private string? Value(string name) => http.HttpContext?.Request.Form[name];
        }
        """);

    [Fact]
    public Task A_recording_is_no_input() => Verify.FindsAsync(
        AnsweringDesk.With("<Record action='{Sent}'/>{Ending()}", "[Step] public Twiml Sent(RecordResult recording) => $\"{|TWF1076:<Gather|}/><Hangup/>\";"));

    [Fact]
    public async Task A_step_that_asks_something_else_of_the_call_does_not_read_the_input()
    {
        var finding = await Verify.OneFindingAsync("""
            [VoiceFlow("/desk")]
            public partial class Desk
            {
                [Answer] public Twiml Answer(IncomingCall call) => $"<Say>{call.From}</Say><Gather/><Hangup/>";
            }
            """);
        Assert.Equal("TWF1076", finding.Id);
        Assert.Contains("to the address of this document itself, and 'Answer' takes no GatherResult: the caller hears the same menu again and again", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_texts_and_files_nobody_knows_who_reads_the_input()
    {
        const string Document = "<Gather/><Hangup/>";
        Assert.Equal(DiagnosticSeverity.Warning, (await Verify.OneFindingAsync(AnsweringDesk.With(Document))).Severity);
        var text = await Verify.OneFindingAsync(AnsweringDesk.Text(Document));
        Assert.Equal(DiagnosticSeverity.Info, text.Severity);
        Assert.Contains("of this document itself: the caller", text.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal([("TWF1076", DiagnosticSeverity.Info)], await AnsweringDesk.InFileAsync(Document));
    }

    [Fact]
    public Task The_input_is_led_to_the_only_step_that_takes_it() => AnsweringDesk.IsPutRightAsync<GatherActionFix>(
        """<Gather timeout="3"><Say>Press 1.</Say></Gather><Gather/><Hangup/>""",
        """<Gather action="«Keys»" timeout="3"><Say>Press 1.</Say></Gather><Gather action="«Keys»"/><Hangup/>""");

    [Fact]
    public Task In_a_static_step_the_input_is_led_there_by_a_link_that_compiles()
    {
        static string Desk(string action) => $$"""
            [VoiceFlow("/desk")]
            public partial class Desk
            {
                [Answer] public static Twiml Answer() => $"<Gather{{action}}/><Hangup/>";
                [Step] public Twiml Keys(GatherResult keys) => $"<Hangup/>";
            }
            """;
        return Verify.FixesAsync<GatherActionFix>(Desk(""), Desk(" action='{To.Keys}'"));
    }

    [Fact]
    public Task With_several_steps_that_take_input_none_is_guessed() => Verify.OffersNoFixAsync<GatherActionFix>(
        AnsweringDesk.With("<Gather/><Hangup/>", "[Step] public Twiml More(GatherResult keys) => $\"<Say>More.</Say><Hangup/>\";"));
}
