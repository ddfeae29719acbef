using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace TwimlFlows.AspNetCore.Tests.Endpoints;

public sealed class StepTests
{
    private static readonly (string, string) _call = ("CallSid", FlowHostFixture.CallSid);

    [Fact]
    public async Task A_signed_request_is_answered_with_the_step_s_document()
    {
        await using var host = await FlowHostFixture.StartAsync();

        var answer = await host.PostAsync("/little/answer", _call, ("From", "+15558675310<"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>Hello +15558675310&lt;</Say><Redirect>https://flows.example.test/little/bye</Redirect></Response>",
            await TextOf(answer));
        Assert.Equal(["answer " + FlowHostFixture.CallSid], host.Calls.Noted);
    }

    [Fact]
    public async Task A_step_answers_a_signed_GET_too()
    {
        await using var host = await FlowHostFixture.StartAsync();
        const string path = "/little/bye?CallSid=CA00000000000000000000000000000001&DialCallStatus=busy";

        var answer = await host.SendAsync(HttpMethod.Get, path, null, TwilioSignature.Compute(FlowHostFixture.AuthToken, "https://flows.example.test" + path, []));

        Assert.Contains("<Say>Busy GET</Say>", await TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_arguments_come_back_as_they_were_sent()
    {
        await using var host = await FlowHostFixture.StartAsync();
        var first = System.Xml.Linq.XDocument.Parse(await TextOf(await host.PostAsync("/little/later", _call)));

        var answer = await host.PostAsync(new Uri(first.Root!.Value).PathAndQuery, _call);

        Assert.Contains("<Say>a b&amp;c True 7 Sales 00000000-0000-0000-0000-000000000000 room 1</Say>".Replace("True", "true", StringComparison.Ordinal), await TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/little/linked")]
    [InlineData("/little/linked?text=a&flag=maybe&number=7&department=Sales&id=00000000-0000-0000-0000-000000000000&room=r")]
    [InlineData("/little/linked?text=a&flag=true&number=7x&department=Sales&id=00000000-0000-0000-0000-000000000000&room=r")]
    [InlineData("/little/linked?text=a&flag=true&number=7&department=Nobody&id=00000000-0000-0000-0000-000000000000&room=r")]
    public async Task A_link_that_was_written_by_hand_and_is_wrong_is_400(string path)
    {
        await using var host = await FlowHostFixture.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(path, _call)).StatusCode);
    }

    [Fact]
    public async Task A_step_that_throws_apologises_and_ends_the_call_and_the_log_names_it()
    {
        await using var host = await FlowHostFixture.StartAsync();

        var answer = await host.PostAsync("/little/throws", _call, ("From", "+15558675310"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Matches("<Say>.+</Say><Hangup/>", await TextOf(answer));
        Assert.Single(host.Logged, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(FlowHostFixture.CallSid, StringComparison.Ordinal) && line.Contains("/little/throws", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hold_music_that_throws_lets_the_caller_wait_and_asks_again()
    {
        await using var host = await FlowHostFixture.StartAsync();

        var text = await TextOf(await host.PostAsync("/little/bad-music", _call));

        Assert.Contains("<Pause length=\"5\"/><Redirect method=\"POST\"></Redirect>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hangup", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_is_late_is_answered_for_before_Twilio_gives_up()
    {
        var time = new FakeTimeProvider();
        await using var host = await FlowHostFixture.StartAsync(build: builder => builder.Services.AddSingleton<TimeProvider>(time));

        var answer = host.PostAsync("/little/never-answers", _call);
        while (host.Calls.Noted.IsEmpty)
        {
            await Task.Yield();
        }

        while (!answer.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.InRange(time.GetUtcNow() - time.Start, TimeSpan.FromSeconds(12), TimeSpan.FromDays(1));
        Assert.Contains("<Hangup/>", await TextOf(await answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_out_before_a_step_runs_counts_as_a_part_of_its_time()
    {
        await using var call = await HeldCall.StartAsync();
        call.Host.Calls.Noted.Clear();
        call.Host.Calls.BeforeWaiting = static cancellationToken => Task.Delay(Timeout.Infinite, cancellationToken);

        // The held party was silent for so long that Twilio is asked after it before the step runs.
        call.Time.Advance(TimeSpan.FromSeconds(61));
        var answer = call.LoopAsync();
        await call.Twilio.Asked.WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken);
        call.Time.Advance(TimeSpan.FromSeconds(4));
        call.Twilio.Answer();
        while (call.Host.Calls.Noted.IsEmpty)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        Assert.False(answer.IsCompleted);
        call.Time.Advance(TimeSpan.FromSeconds(8.5));

        Assert.Contains("/held/settle", await TextOf(await answer.WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_of_a_flow_made_by_hand_says_so()
    {
        var flow = new LittleFlow(new Calls());

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => flow.SendAwayAsync("room", "customer", TestContext.Current.CancellationToken));

        Assert.Contains("made by hand", error.Message, StringComparison.Ordinal);
        Assert.Equal("<Say>Hello +1</Say><Redirect>/little/bye</Redirect>", flow.Answer(IncomingCall.From("+1")).ToString());
    }

    private static Task<string> TextOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
