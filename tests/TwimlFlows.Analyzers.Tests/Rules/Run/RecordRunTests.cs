using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1077, TWF1078 and TWF1079: what follows a Record, and a Start.</summary>
public sealed class RecordRunTests
{
    [Theory, BadExample("TWF1077", Pitfalls = [31])]
    [InlineData("<Say>Leave a message.</Say>{|TWF1077:<Record|}/><Say>No message.</Say><Hangup/>")]
    [InlineData("{|TWF1077:<Record|} maxLength='30' recordingStatusCallback='https://example.com/done'/>")]
    [InlineData("{$\"{|TWF1077:<Record|}/>\"}{Ending()}")]
    public Task A_Record_that_begins_again(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Record action='{Over}'/><Say>No message.</Say><Hangup/>")]
    [InlineData("<Record action='/done'/>{Ending()}")]
    [InlineData("<Record action='{Over}'/>{Twiml.Parse(\"<Hangup/>\")}")]
    public Task A_Record_with_a_way_on_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public Task A_step_that_reads_what_the_Record_sends_is_quiet() => Verify.IsCleanAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(IncomingCall call) => call.Parameters["RecordingUrl"] is null
                ? (Twiml)$"<Record/><Say>No message.</Say><Hangup/>"
                : $"<Say>Thank you.</Say><Hangup/>";
        }
        """);

    [Fact]
    public Task A_step_that_takes_the_recording_itself_is_quiet() => Verify.IsCleanAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Redirect>{Message}</Redirect>";
            [Step] public Twiml Message(RecordResult recording) => $"<Say>Leave a message.</Say><Record/><Say>No message.</Say><Hangup/>";
        }
        """);

    [Fact]
    public async Task Of_texts_and_files_nobody_knows_who_answers()
    {
        const string Document = "<Record/><Hangup/>";
        var finding = await Verify.OneFindingAsync(AnsweringDesk.With(Document));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Contains("asks for this document of 'Answer' again after the recording: the caller hears the greeting again", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(AnsweringDesk.Text(Document))).Severity);
        Assert.Equal([("TWF1077", DiagnosticSeverity.Info)], await AnsweringDesk.InFileAsync(Document));
    }

    [Theory, BadExample("TWF1078")]
    [InlineData("<Say>Leave a message.</Say>{|TWF1078:<Record|} action='{Over}'/>")]
    [InlineData("{Twiml.If(number > 1, $\"{|TWF1078:<Record|} action='{Over}'/>\", Ending())}")]
    public Task A_Record_that_nothing_follows(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task A_Record_at_the_end_is_an_information_everywhere()
    {
        const string Document = "<Record action='/done'/>";
        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(AnsweringDesk.Text(Document))).Severity);
        Assert.Equal([("TWF1078", DiagnosticSeverity.Info)], await AnsweringDesk.InFileAsync(Document));
    }

    [Fact]
    public Task At_the_end_of_a_fragment_it_is_quiet() => Verify.IsCleanAsync("""
        public static class Parts
        {
            public static Twiml Message() => $"<Record action='/done'/>";
            public static Twiml Recorded() => $"<Start><Recording/></Start>";
        }
        """);

    [Theory, BadExample("TWF1079")]
    [InlineData("{|TWF1079:<Start|}><Stream url='wss://media.example.com/calls'/></Start>")]
    [InlineData("<Say>Hello.</Say>{|TWF1079:<Stop|}><Stream name='one'/></Stop>")]
    [InlineData("{$\"{|TWF1079:<Start|}><Recording/></Start>\"}")]
    public Task A_Start_that_nothing_follows(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Start><Stream url='wss://media.example.com/calls'/></Start><Say>Hello.</Say>")]
    [InlineData("<Start><Recording/></Start>{Ending()}")]
    [InlineData("<Stop><Stream name='one'/></Stop>{Twiml.Parse(\"<Hangup/>\")}")]
    [InlineData("<Connect><Stream url='wss://media.example.com/calls'/></Connect>")]
    public Task A_Start_that_something_follows_is_quiet(string document) => Verify.IsCleanAsync(AnsweringDesk.With(document));

    [Fact]
    public async Task The_message_names_the_verb()
    {
        var finding = await Verify.OneFindingAsync(AnsweringDesk.Text("<Stop><Stream name='one'/></Stop>"));
        Assert.StartsWith("<Stop> takes no time and nothing follows it: Twilio hangs up at once", finding.GetMessage(null), StringComparison.Ordinal);
    }
}
