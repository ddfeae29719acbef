using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1071 to TWF1074: what matters only in front of every other verb.</summary>
public sealed class FirstVerbTests
{
    [Theory, BadExample("TWF1071", Pitfalls = [24])]
    [InlineData("<Say>We are closed.</Say>{|TWF1071:<Reject|}/>")]
    [InlineData("{Part()}{|TWF1071:<Reject|} reason='busy'/>")]
    [InlineData("{Twiml.If(number > 1, $\"<Say>One.</Say>\", Part())}{|TWF1071:<Reject|}/>")]
    [InlineData("<Say>We are closed.</Say>{$\"{|TWF1071:<Reject|}/>\"}")]
    public Task A_Reject_behind_a_verb(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Reject/>")]
    [InlineData("<!-- closed --><Reject reason='busy'/>")]
    [InlineData("{Twiml.If(number > 1, $\"<Say>One.</Say>\")}<Reject/>")]
    [InlineData("{Twiml.Parse(\"<Say>Who knows.</Say>\")}<Reject/>")]
    [InlineData("{Twiml.Empty}<Reject/>")]
    public Task A_Reject_that_may_be_first_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task A_late_Reject_is_wrong_in_texts_and_files_too()
    {
        const string Document = "<Say>We are closed.</Say><Reject/>";
        Assert.Equal(DiagnosticSeverity.Warning, (await Verify.OneFindingAsync(AnsweringDesk.Text(Document))).Severity);
        Assert.Equal([("TWF1071", DiagnosticSeverity.Warning)], await AnsweringDesk.InFileAsync(Document));
    }

    [Theory]
    [InlineData("{|TWF2002:<Reject|}/>")]
    [InlineData("{|TWF2002:<Dial|} answerOnBridge='true'>+15558675310</Dial><Leave/>")]
    [InlineData("{|TWF2002:<Enqueue|}>other</Enqueue>")]
    [InlineData("{|TWF2002:<Dial|}><Conference maxParticipants='2'>room</Conference></Dial>")]
    public Task Of_what_may_not_stand_in_music_one_rule_speaks(string verb) => Verify.FindsAsync(
        AnsweringDesk.With("<Enqueue waitUrl='{Tune}' action='{Over}'>sales</Enqueue>", $"[HoldMusic] public Twiml Tune(QueueWait wait) => wait.QueueTime > 600 ? (Twiml)$\"<Leave/>\" : $\"<Say>Please hold.</Say>{verb}\";"));

    [Theory, BadExample("TWF1072", Pitfalls = [24])]
    [InlineData("{|TWF1072:<Pause|} length='2'/><Say>Hello.</Say><Hangup/>")]
    [InlineData("{|TWF1072:<Pause|}/>{Ending()}")]
    [InlineData("{$\"{|TWF1072:<Pause|}/>\"}<Say>Hello.</Say>")]
    public Task A_Pause_before_the_call_is_answered(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Say>Hello.</Say><Pause/><Say>And goodbye.</Say>")]
    [InlineData("<Pause length='60'/>")]
    [InlineData("{Twiml.If(number > 1, $\"<Pause/>\")}<Say>Hello.</Say>")]
    [InlineData("{Twiml.Parse(\"<Say>Who knows.</Say>\")}<Pause/><Say>Hello.</Say>")]
    [InlineData("<Pause/>{Twiml.Parse(\"<Say>Who knows.</Say>\")}")]
    public Task A_Pause_that_may_be_meant_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task A_Pause_is_quiet_where_the_call_is_answered_or_nothing_says_so()
    {
        const string Document = "<Pause/><Say>Hello.</Say>";
        await Verify.IsCleanAsync(AnsweringDesk.With("<Say>Hello.</Say>", $"[Step] public Twiml Late() => $\"{Document}\";"));
        await Verify.IsCleanAsync(AnsweringDesk.Text(Document));
        Assert.Empty(await AnsweringDesk.InFileAsync(Document));
    }

    [Theory, BadExample("TWF1073", Pitfalls = [19])]
    [InlineData("<Say>One moment.</Say><Dial {|TWF1073:answerOnBridge|}='true' action='{Over}'>+15558675310</Dial>")]
    [InlineData("{Part()}<Dial action='{Over}' {|TWF1073:answerOnBridge|}='true'>+15558675310</Dial>")]
    [InlineData("<Dial answerOnBridge='true'>+15558675310</Dial><Dial {|TWF1073:answerOnBridge|}='true'>+15558675311</Dial><Hangup/>")]
    public Task An_answerOnBridge_behind_a_verb(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Dial answerOnBridge='true' action='{Over}'>+15558675310</Dial>")]
    [InlineData("<Say>One moment.</Say><Dial answerOnBridge='false' action='{Over}'>+15558675310</Dial>")]
    [InlineData("<Say>One moment.</Say><Dial answerOnBridge='{number > 1}' action='{Over}'>+15558675310</Dial>")]
    [InlineData("{Twiml.If(number > 1, Part())}<Dial answerOnBridge='true' action='{Over}'>+15558675310</Dial>")]
    public Task An_answerOnBridge_that_may_work_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public Task A_late_answerOnBridge_is_taken_out() => AnsweringDesk.IsPutRightAsync<ReplacementFix>(
        "<Say>One moment.</Say><Dial answerOnBridge='true' timeout='20'>+15558675310</Dial><Dial timeout='20' answerOnBridge='true'>+15558675311</Dial><Hangup/>",
        "<Say>One moment.</Say><Dial timeout='20'>+15558675310</Dial><Dial timeout='20'>+15558675311</Dial><Hangup/>");

    [Fact]
    public Task A_helper_whose_answerOnBridge_works_elsewhere_keeps_it() => Verify.OffersNoFixAsync<ReplacementFix>(
        AnsweringDesk.With("<Say>One moment.</Say>{Ring()}", "[Step] public Twiml Other() => $\"{Ring()}\"; private Twiml Ring() => $\"<Dial answerOnBridge='true' action='{Over}'>+15558675310</Dial>\";"));

    [Theory, BadExample("TWF1074", Pitfalls = [25])]
    [InlineData("{|TWF1074:<Hangup|}/>")]
    [InlineData("<!-- closed -->{|TWF1074:<Hangup|}></Hangup>")]
    public Task A_Hangup_that_refuses_a_call(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Say>Goodbye.</Say><Hangup/>")]
    [InlineData("<Reject/>")]
    [InlineData("{Twiml.If(number > 1, $\"<Say>Goodbye.</Say>\")}<Hangup/>")]
    [InlineData("{Twiml.Parse(\"<Say>Goodbye.</Say>\")}<Hangup/>")]
    public Task A_Hangup_behind_something_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task A_Hangup_is_quiet_in_a_step_that_others_lead_to_and_where_nothing_says_whether_the_call_is_answered()
    {
        await Verify.IsCleanAsync(AnsweringDesk.With("<Redirect>{Last}</Redirect>", "[Step] public Twiml Last() => $\"<Hangup/>\";"));
        await Verify.IsCleanAsync(AnsweringDesk.Text("<Hangup/>"));
        Assert.Empty(await AnsweringDesk.InFileAsync("<Hangup/>"));
    }

    [Theory]
    [InlineData("<Hangup/>", "[Step] public Twiml Again() => $\"<Redirect>{Answer}</Redirect>\";")]
    [InlineData("<Pause/><Say>Hello.</Say>", "[Step] public Twiml Again() => $\"<Dial action='{Answer}'>+15558675310</Dial>\";")]
    [InlineData("<Hangup/>", "[Call(nameof(Answer))] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from);")]
    [InlineData("<Pause/><Say>Hello.</Say>", "[Call(nameof(Answer))] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from);")]
    public Task What_else_leads_to_the_step_has_answered_the_call(string document, string more) => Verify.IsCleanAsync($$"""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer() => $"{{document}}";
            {{more}}
        }
        """);

    [Theory]
    [InlineData("call.AnsweredBy is \"machine_start\"", "<Hangup/>", "<Pause length='2'/><Say>Hello.</Say><Hangup/>")]
    [InlineData("call is { AnsweredBy: \"machine_start\" }", "<Hangup/>", "<Say>Hello.</Say><Hangup/>")]
    [InlineData("call.Parameters[\"AnsweredBy\"] is \"machine_start\"", "<Hangup/>", "<Say>Hello.</Say><Hangup/>")]
    [InlineData("call.Direction == \"outbound-api\"", "<Pause length='2'/><Say>Hello.</Say><Hangup/>", "<Say>Hello.</Say><Hangup/>")]
    public Task A_step_that_tells_calls_apart_that_were_dialled_may_run_in_an_answered_one(string condition, string document, string other) => Verify.IsCleanAsync($$"""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(IncomingCall call) => {{condition}} ? (Twiml)$"{{document}}" : $"{{other}}";
        }
        """);

    [Fact]
    public Task A_step_that_asks_something_else_of_the_call_answers_it() => Verify.FindsAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(IncomingCall call) => call.From is null ? (Twiml)$"{|TWF1074:<Hangup|}/>" : $"{|TWF1072:<Pause|} length='2'/><Say>Hello.</Say><Hangup/>";
        }
        """);

    [Fact]
    public Task A_Reject_is_written_for_the_Hangup() => AnsweringDesk.IsPutRightAsync<ReplacementFix>("<Hangup/>", "<Reject/>");

    [Fact]
    public Task Every_Hangup_that_refuses_becomes_a_Reject() => Verify.FixesAllAsync<ReplacementFix>(
        AnsweringDesk.Of("number > 1 ? (Twiml)$\"<Hangup/>\" : $\"<Hangup></Hangup>\""),
        AnsweringDesk.Of("number > 1 ? (Twiml)$\"<Reject/>\" : $\"<Reject></Reject>\""));
}
