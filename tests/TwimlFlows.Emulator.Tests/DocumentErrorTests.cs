using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Documents that Twilio cannot run, and what the caller gets instead.</summary>
public sealed class DocumentErrorTests
{
    private const string Apology = "We are sorry, an application error has occurred. Goodbye.";

    public static TheoryData<int, string, string?, HttpStatusCode> Fatal => new()
    {
        { 11200, "<Response/>", "text/xml", HttpStatusCode.InternalServerError },
        { 11200, "<Response/>", "text/xml", HttpStatusCode.NotFound },
        { 11770, "", "text/xml", HttpStatusCode.OK },
        { 12300, "<Response/>", null, HttpStatusCode.OK },
        { 12300, "{}", "application/json", HttpStatusCode.OK },
        { 12100, "<Response><Say>", "text/xml", HttpStatusCode.OK },
        { 12100, "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><Response><Say>&a;</Say></Response>", "text/xml", HttpStatusCode.OK },
        { 12102, "<response><Say>Hi</Say></response>", "text/xml", HttpStatusCode.OK },
        { 12102, "<html/>", "text/html", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Fatal))]
    public async Task A_fatal_error_is_noted_and_the_caller_hears_an_apology_and_the_end(int code, string body, string? type, HttpStatusCode status)
    {
        await using var desk = new Desk();
        desk.App.On("/answer", _ => LittleApplication.Raw(body, type, status));
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);
        Assert.Equal([code], desk.Codes());
        Assert.Equal($"\"{Apology}\"", desk.Heard(leg).Last());
        Assert.Equal("completed", leg.Status);
    }

    [Theory]
    [InlineData(65536 + 1, 11750)]
    [InlineData(65536, null)]
    public async Task A_document_may_have_64_kB_and_not_a_byte_more(int size, int? code)
    {
        await using var desk = new Desk();
        const string Frame = "<Response><!----></Response>";
        desk.App.On("/answer", _ => LittleApplication.Raw(Frame.Insert(14, new string('x', size - Frame.Length)), "text/xml"));
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal(code is null ? [] : [code.Value], desk.Codes());
    }

    [Fact]
    public async Task A_document_that_is_nested_without_end_does_no_harm()
    {
        await using var desk = new Desk();
        var deep = string.Concat(Enumerable.Repeat("<a>", 8000)) + string.Concat(Enumerable.Repeat("</a>", 8000));
        desk.App.On("/answer", deep);
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal([12100], desk.Codes());
    }

    [Fact]
    public async Task The_fallback_gets_the_code_and_the_address_and_its_answer_runs()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", _ => LittleApplication.Raw("oops", "text/xml", HttpStatusCode.BadGateway)).On("/fallback", "<Say>Try later.</Say>");
        desk.Emulator.Numbers[Desk.Number].VoiceFallbackUrl = LittleApplication.Base + "/fallback";
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);
        var request = desk.App.At("/fallback").Single();
        Assert.Equal(("11200", LittleApplication.Base + "/answer"), (request["ErrorCode"], request["ErrorUrl"]));
        Assert.Equal("\"Try later.\"", desk.Heard(leg).Last());
    }

    [Fact]
    public async Task A_failing_fallback_ends_the_call()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", "<Say>Hello</Say><Redirect>/missing</Redirect>");
        desk.Emulator.Numbers[Desk.Number].VoiceFallbackUrl = LittleApplication.Base + "/missing-too";
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);
        Assert.Equal([11200, 11200], desk.Codes());
        Assert.Equal("\"Hello\"", desk.Heard(leg).Last());
    }

    [Fact]
    public async Task An_unknown_verb_is_12200_and_skipped_and_the_rest_runs()
    {
        await using var desk = Phone.Desk("<say>lower</say><Say voize='x'>Hello</Say>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);
        Assert.Equal([12200, 12200], desk.Codes());
        Assert.Equal(["\"Hello\""], desk.Heard(leg).Where(h => h.StartsWith('"')));
    }

    [Fact]
    public async Task A_handler_that_throws_is_a_failed_document()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", new Func<ReceivedRequest, HttpResponseMessage>(_ => throw new InvalidOperationException("broken")));
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);
        Assert.Contains(desk.Emulator.Events, e => e.ErrorCode == 11200 && e.Text.Contains("broken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plain_text_is_read_aloud_and_audio_is_played_and_both_hang_up()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", r => r["From"] == Desk.CustomerNumber
            ? LittleApplication.Raw("Just text", "text/plain") : LittleApplication.Raw("RIFF", "audio/wav"));
        var text = desk.Customer.Call(Desk.Number);
        var audio = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => text.IsOver && audio.IsOver);
        Assert.Equal(("\"Just text\"", LittleApplication.Base + "/answer"), (desk.Heard(text).Last(), desk.Heard(audio).Last()));
    }

    [Fact]
    public async Task Inline_TwiML_has_no_base_so_a_relative_address_is_15004()
    {
        await using var desk = new Desk();
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.Zero);
        await desk.Rest.PostAsync("Calls.json", ("To", Desk.AgentNumber), ("From", Desk.Number), ("Twiml", "<Response><Redirect>/bye</Redirect></Response>"));
        await desk.RunAsync(10);
        Assert.Equal([15004], desk.Codes());
        Assert.Empty(desk.App.Received);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, "", null)]
    [InlineData(HttpStatusCode.OK, "ok", "text/plain")]
    public async Task A_status_callback_that_answers_badly_is_only_a_warning(HttpStatusCode status, string body, string? type)
    {
        await using var desk = new Desk();
        desk.App.On("/events", _ => LittleApplication.Raw(body, type, status)).On("/call-events", _ => LittleApplication.Raw(body, type, status));
        var (customer, agent) = await desk.TalkAsync();
        Assert.True(customer.TalksWith(agent));
        Assert.Equal([15003, 16011], desk.Codes().Distinct().Order());
    }
}
