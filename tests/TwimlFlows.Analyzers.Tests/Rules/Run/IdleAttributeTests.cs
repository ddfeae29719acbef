using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1080: attributes that do nothing, since another one decides or is missing.</summary>
public sealed class IdleAttributeTests
{
    private const string Url = "https://example.com/events";

    [Theory, BadExample("TWF1080", Pitfalls = [15])]
    [InlineData("<Dial {|TWF1080:timeout|}='20' callerId='+15558675309' action='{Over}'><Conference>room</Conference></Dial>")]
    [InlineData("<Dial action='{Over}'><Conference {|TWF1080:statusCallbackEvent|}='start end'>room</Conference></Dial>")]
    [InlineData("<Dial action='{Over}'><Number {|TWF1080:statusCallbackMethod|}='GET'>+15558675310</Number></Dial>")]
    [InlineData("<Dial action='{Over}'><Client {|TWF1080:method|}='GET'>ann</Client></Dial>")]
    [InlineData("<Dial {|TWF1080:method|}='GET'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Dial action='{Over}'><Conference {|TWF1080:waitMethod|}='GET'>room</Conference></Dial>")]
    [InlineData("<Enqueue action='{Over}' {|TWF1080:waitUrlMethod|}='GET'>sales</Enqueue>")]
    [InlineData($"<Dial action='{{Over}}' {{|TWF1080:recordingStatusCallback|}}='{Url}' trim='trim-silence'>+15558675310</Dial>")]
    [InlineData($"<Dial action='{{Over}}' record='do-not-record' {{|TWF1080:recordingStatusCallback|}}='{Url}'>+15558675310</Dial>")]
    [InlineData("<Record action='{Over}' {|TWF1080:recordingStatusCallbackEvent|}='completed'/><Hangup/>")]
    [InlineData("<Gather action='{Keys}' {|TWF1080:hints|}='sales' speechTimeout='2' language='en-US'/><Hangup/>")]
    [InlineData("<Gather action='{Keys}' input='speech' {|TWF1080:numDigits|}='1' finishOnKey='#'/><Hangup/>")]
    [InlineData("<Dial action='{Over}'><Number {|TWF1080:statusCallbackEvent|}='answered' {|TWF1080:method|}='GET' statusCallbackMethod='GET'>+15558675310</Number></Dial>")]
    [InlineData("<Dial action='{Over}'><Number {|TWF1080:method|}='GET'>+15558675310</Number><Number {|TWF1080:method|}='GET'>+15558675311</Number></Dial>")]
    [InlineData("{$\"<Gather action='{Keys}' {|TWF1080:hints|}='sales'/>\"}<Hangup/>")]
    public Task An_attribute_that_does_nothing(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData($"<Dial action='{{Over}}' {{|TWF1010:recrod|}}='record-from-answer' recordingStatusCallback='{Url}' trim='trim-silence'>+15558675310</Dial>")]
    [InlineData("<Gather action='{Keys}' {|TWF1010:inputs|}='dtmf speech' hints='sales'/><Hangup/>")]
    [InlineData("<Gather action='{Keys}' {|TWF1010:Input|}='speech' speechTimeout='2'/><Hangup/>")]
    public Task What_a_misspelt_attribute_gives_sense_is_quiet(string document) => Verify.FindsAsync(AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Dial timeout='20' callerId='+15558675309' action='{Over}' method='GET'><Number url='{Over}' method='GET'>+15558675310</Number></Dial>")]
    [InlineData($"<Dial action='{{Over}}'><Conference statusCallback='{Url}' statusCallbackEvent='start' statusCallbackMethod='GET' waitUrl='{Url}' waitMethod='GET'>room</Conference></Dial>")]
    [InlineData($"<Dial action='{{Over}}' record='record-from-answer' trim='trim-silence' recordingStatusCallback='{Url}'>+15558675310</Dial>")]
    [InlineData($"<Dial action='{{Over}}' record='{{number}}' recordingStatusCallback='{Url}'>+15558675310</Dial>")]
    [InlineData("<Gather action='{Keys}' input='dtmf speech' hints='sales' numDigits='1' finishOnKey='#'/><Hangup/>")]
    [InlineData("<Gather action='{Keys}' input='{Over}' hints='sales' numDigits='1'/><Hangup/>")]
    [InlineData("<Gather action='{Keys}' input='dtmf,speech' hints='sales'/><Hangup/>")]
    [InlineData("<Gather action='{Keys}' numDigits='1' finishOnKey='#' timeout='5'/><Hangup/>")]
    [InlineData("<Dial timeout='20' action='{Over}'>{Twiml.Parse(\"<Conference>room</Conference>\")}</Dial>")]
    public async Task An_attribute_that_does_something_is_quiet(string document) =>
        Assert.DoesNotContain(await TestProject.FindingsAsync(TestProject.Create(AnsweringDesk.With(document)).Project), finding => finding.Id == "TWF1080");

    [Theory]
    [InlineData("<Dial timeout='20' action='/over'><Conference>room</Conference></Dial>", DiagnosticSeverity.Warning)]
    [InlineData("<Dial method='GET'>+15558675310</Dial><Hangup/>", DiagnosticSeverity.Info)]
    [InlineData("<Gather action='/keys' hints='sales'/><Hangup/>", DiagnosticSeverity.Warning)]
    [InlineData("<Gather action='/keys' input='speech' numDigits='1'/><Hangup/>", DiagnosticSeverity.Info)]
    [InlineData("<Dial action='/over'><Number statusCallbackMethod='GET' statusCallbackEvent='answered'>+15558675310</Number></Dial>", DiagnosticSeverity.Warning)]
    public async Task It_is_a_warning_where_somebody_waits_in_vain(string document, DiagnosticSeverity severity)
    {
        Assert.Equal(severity, (await Verify.OneFindingAsync(AnsweringDesk.Text(document))).Severity);
        Assert.Equal([("TWF1080", severity)], await AnsweringDesk.InFileAsync(document));
    }

    [Theory]
    [InlineData("<Dial timeout='20' action='/over'><Conference>room</Conference></Dial>", "'timeout' of this <Dial> does nothing: nobody is rung by a Conference. Take it out, and set this on the call that brings the other one in.")]
    [InlineData("<Gather action='/keys' hints='sales'/><Hangup/>", "'hints' of this <Gather> does nothing: without input=\"speech\" nobody listens to what is said. Take it out, or write input=\"dtmf speech\".")]
    [InlineData("<Gather action='/keys' speechModel='phone_call' hints='sales'/><Hangup/>", "'speechModel' and 'hints' of this <Gather> do nothing: without input=\"speech\" nobody listens to what is said. Take them out, or write input=\"dtmf speech\".")]
    [InlineData("<Gather action='/keys' speechModel='phone_call' language='en-US' hints='sales'/><Hangup/>", "'speechModel', 'language' and 'hints' of this <Gather> do nothing: without input=\"speech\" nobody listens to what is said. Take them out, or write input=\"dtmf speech\".")]
    [InlineData("<Dial method='GET'>+15558675310</Dial><Hangup/>", "'method' of this <Dial> does nothing: action is missing, so no such request is made. Take it out, or write action.")]
    public async Task The_message_says_why(string document, string message) =>
        Assert.Equal(message, (await Verify.OneFindingAsync(AnsweringDesk.Text(document))).GetMessage(null));

    [Fact]
    public Task What_does_nothing_is_taken_out() => AnsweringDesk.IsPutRightAsync<ReplacementFix>(
        """<Dial timeout="20" action="«Over»" callerId="+15558675309"><Conference waitMethod="GET">room</Conference></Dial>""",
        """<Dial action="«Over»"><Conference>room</Conference></Dial>""");
}
