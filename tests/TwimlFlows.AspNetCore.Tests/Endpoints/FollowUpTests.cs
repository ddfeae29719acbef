using System.Diagnostics;
using System.Net;

namespace TwimlFlows.AspNetCore.Tests.Endpoints;

/// <summary>What is due after a request is done while nobody waits for it.</summary>
public sealed class FollowUpTests
{
    [Fact]
    public async Task The_next_request_of_the_same_connection_does_not_wait_for_it()
    {
        await using var call = await HeldCall.StartAsync(listens: true);

        Assert.Equal(HttpStatusCode.OK, (await call.HangUpAsync()).StatusCode);
        await call.Twilio.Asked.WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken);
        var next = await call.LoopAsync().WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Empty(call.Twilio.Answered);
    }

    [Fact]
    public async Task Handlers_of_an_event_and_its_answer_do_not_wait_for_it()
    {
        await using var call = await HeldCall.StartAsync();

        var answer = await call.TellEndAsync().WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken);
        await call.Twilio.Asked.WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Contains("over " + HeldCall.Called, call.Host.Calls.Noted);
        Assert.Empty(call.Twilio.Answered);
    }

    [Fact]
    public async Task Handlers_run_although_the_record_of_the_call_cannot_be_written()
    {
        await using var call = await HeldCall.StartAsync();
        call.Store.Fails = static key => key.Contains(" call ", StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.InternalServerError, (await call.TellEndAsync()).StatusCode);
        Assert.Contains("over " + HeldCall.Called, call.Host.Calls.Noted);
        Assert.Single(call.Host.Logged, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(HeldCall.Called, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_that_stops_leaves_it_a_moment()
    {
        await using var call = await HeldCall.StartAsync();
        await call.HangUpAsync();
        await call.Twilio.Asked.WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken);

        var stopping = call.Host.StopAsync();
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.False(stopping.IsCompleted);
        call.Twilio.Answer();
        await stopping;

        Assert.Equal([$"POST /Calls/{HeldCall.Caller}.json"], call.Twilio.Answered);
        Assert.Empty(call.Twilio.GivenUp);
    }

    [Fact]
    public async Task A_host_that_stops_gives_it_up_after_a_few_seconds()
    {
        await using var call = await HeldCall.StartAsync();
        await call.HangUpAsync();
        await call.Twilio.Asked.WaitAsync(HeldCall.Limit, TestContext.Current.CancellationToken);

        var start = Stopwatch.GetTimestamp();
        await call.Host.StopAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(2), HeldCall.Limit);
        Assert.Equal([$"POST /Calls/{HeldCall.Caller}.json"], call.Twilio.GivenUp);
        Assert.DoesNotContain(call.Host.Logged, static line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
