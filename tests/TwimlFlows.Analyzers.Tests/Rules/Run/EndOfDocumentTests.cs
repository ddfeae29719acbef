using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Run;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1070's fix, TWF1081 and TWF1082: documents that end too early, at once, or never.</summary>
public sealed class EndOfDocumentTests
{
    [Fact]
    public Task What_never_runs_is_taken_out() => AnsweringDesk.IsPutRightAsync<ReplacementFix>(
        """<Say>Hello.</Say><Redirect>«Over»</Redirect><Say>Too late.</Say><Pause/>""",
        """<Say>Hello.</Say><Redirect>«Over»</Redirect>""");

    [Theory]
    [InlineData("<Response><Say>Hello.</Say><Hangup/><Say>Too late.</Say></Response>", "<Response><Say>Hello.</Say><Hangup/></Response>")]
    [InlineData("<Response>\n  <Hangup/>\n  <!-- why -->\n  <Say>Too late.</Say>\n</Response>", "<Response>\n  <Hangup/>\n  <!-- why -->\n</Response>")]
    public Task What_never_runs_is_taken_out_of_a_file(string before, string after) => Verify.FixesFileAsync<ReplacementFix>(before, after);

    [Theory]
    [InlineData("<Hangup/><Say>Too late.</Say>", "<Say> never runs: <Hangup> in front of it ends the call, and the caller hears nothing of it. Put it in front, or remove it.")]
    [InlineData("<Dial action='/over'>+15558675310</Dial><Say>Too late.</Say>", "<Say> never runs: <Dial> in front of it has an action, whose document takes the call over whatever the result is; the caller hears nothing of it. Move it into the step that the action leads to, or take the action away.")]
    public async Task The_message_says_what_took_the_call_away(string document, string message)
    {
        Assert.Equal(message, (await Verify.OneFindingAsync(AnsweringDesk.Text(document))).GetMessage(null));
        Assert.Equal([("TWF1070", DiagnosticSeverity.Warning)], await AnsweringDesk.InFileAsync(document));
    }

    [Theory, BadExample("TWF1081")]
    [InlineData("$\"{|TWF1081:|}\"")]
    [InlineData("number > 1 ? (Twiml)$\"{|TWF1081:|}\" : $\"<Reject/>\"")]
    public Task A_document_without_a_verb(string expression) => Verify.FindsAsync(AnsweringDesk.Of(expression));

    [Theory]
    [InlineData("Twiml.Empty")]
    [InlineData("$\"{Twiml.Parse(\"<Hangup/>\")}\"")]
    [InlineData("$\"{Ending()}\"")]
    public Task A_document_that_may_hold_a_verb_is_quiet(string expression) => Verify.IsCleanAsync(AnsweringDesk.Of(expression));

    [Fact]
    public Task An_empty_document_is_right_for_a_called_party_in_a_queue_and_as_the_first_value_of_a_variable() => Verify.IsCleanAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(int number)
            {
                Twiml more = $"";
                if (number > 1)
                {
                    more = $"<Say>Hello again.</Say>";
                }

                return $"{more}<Dial action='{Bye}'><Number url='{Screen}'>+15558675310</Number></Dial>";
            }

            [Step] public Twiml Screen(CalledParty you) => $"";
            [Step] public Twiml Bye() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """);

    [Theory]
    [InlineData("<Record action='{Over}' recordingStatusCallback='{Heard}'/>{Ending()}")]
    [InlineData("<Record action='{Over}' transcribeCallback='{Heard}'/>{Ending()}")]
    [InlineData("<Gather input='dtmf speech' action='{Keys}' partialResultCallback='{Heard}'/>{Ending()}")]
    [InlineData("<Start><Stream url='wss://media.example.com/calls' statusCallback='{Heard}'/></Start>{Ending()}")]
    public Task A_step_that_is_only_told_what_happens_has_no_caller(string document) =>
        Verify.IsCleanAsync(AnsweringDesk.With(document, "[Step] public Twiml Heard(CurrentCall call) => $\"\";"));

    [Theory]
    [InlineData("<Record action='{Over}' recordingStatusCallback='{Heard}'/><Redirect>{Heard}</Redirect>")]
    [InlineData("<Record action='{Heard}' recordingStatusCallback='{Heard}'/>{Ending()}")]
    public Task A_step_that_is_told_and_led_to_as_well_has_one(string document) =>
        Verify.FindsAsync(AnsweringDesk.With(document, "[Step] public Twiml Heard(CurrentCall call) => $\"{|TWF1081:|}\";"));

    [Fact]
    public Task Texts_and_files_may_answer_something_else() => Verify.IsCleanAsync(AnsweringDesk.Text(""));

    [Fact]
    public Task Between_the_quotes_of_several_lines_nothing_is_written() =>
        Verify.OffersNoFixAsync<ReplacementFix>(AnsweringDesk.Of("$\"\"\"\n\n        \"\"\""));

    [Fact]
    public Task A_Hangup_is_written_into_an_empty_document() => Verify.FixesAllAsync<ReplacementFix>(
        AnsweringDesk.With("<Redirect>{Last}</Redirect>", "[Step] public Twiml Last() => $\"\"; [Step] public Twiml Same(DialResult result) => $@\"\";"),
        AnsweringDesk.With("<Redirect>{Last}</Redirect>", "[Step] public Twiml Last() => $\"<Hangup/>\"; [Step] public Twiml Same(DialResult result) => $@\"<Hangup/>\";"));

    [Theory, BadExample("TWF1082", Pitfalls = [23])]
    [InlineData("<Say>Once more.</Say>{|TWF1082:<Redirect|}/>")]
    [InlineData("<Say>Once more.</Say>{|TWF1082:<Redirect|} method='GET'></Redirect>")]
    [InlineData("<Say>Once more.</Say>{|TWF1082:<Redirect|}>  <!-- here --></Redirect>")]
    [InlineData("<Say>Once more.</Say>{Twiml.If(number > 1, $\"{|TWF1082:<Redirect|}/>\")}{Ending()}")]
    public Task A_Redirect_without_an_address(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Redirect>{Over}</Redirect>")]
    [InlineData("<Redirect>/elsewhere</Redirect>")]
    public Task A_Redirect_with_an_address_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task A_Redirect_without_an_address_is_an_information_in_texts_and_files_too()
    {
        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(AnsweringDesk.Text("<Pause/><Redirect/>"))).Severity);
        Assert.Equal([("TWF1082", DiagnosticSeverity.Info)], await AnsweringDesk.InFileAsync("<Pause/><Redirect/>"));
    }

    [Fact]
    public Task The_step_itself_is_named() => AnsweringDesk.IsPutRightAsync<SelfRedirectFix>(
        """<Say>Once more.</Say><Gather action="«Keys»"/><Redirect/>""",
        """<Say>Once more.</Say><Gather action="«Keys»"/><Redirect>«To.Answer(number)»</Redirect>""");

    [Fact]
    public Task Each_step_is_named_in_its_own_document() => Verify.FixesAllAsync<SelfRedirectFix>(
        AnsweringDesk.With("<Say>Wait.</Say><Pause length='9'/><Redirect/>", "[Step] public Twiml Other() => $\"<Pause length='9'/><Redirect></Redirect>\";"),
        AnsweringDesk.With("<Say>Wait.</Say><Pause length='9'/><Redirect>{To.Answer(number)}</Redirect>", "[Step] public Twiml Other() => $\"<Pause length='9'/><Redirect>{Other}</Redirect>\";"));

    [Fact]
    public Task In_a_helper_no_step_is_guessed() => Verify.OffersNoFixAsync<SelfRedirectFix>(
        AnsweringDesk.With("<Say>Wait.</Say>{Again()}", "private static Twiml Again() => $\"<Redirect/>\";"));
}
