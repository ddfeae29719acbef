using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>REST requests that are refused, lost, carried out without an answer, or carried out late, on request.</summary>
public sealed class RestFaultTests
{
    [Theory]
    [InlineData(429, 20429, 2)]
    [InlineData(409, 20162, null)]
    [InlineData(500, 20500, null)]
    [InlineData(401, 20003, null)]
    public async Task A_refusal_has_its_status_and_code_and_no_effect(int status, int code, int? retryAfter)
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.BridgedAsync();
        desk.Emulator.Faults.Rest = e => e.CallSid == child.CallSid
            ? RestFault.Refused(status, code, retryAfter is { } wait ? TimeSpan.FromSeconds(wait) : null)
            : RestFault.None;
        using var http = new HttpClient(desk.Emulator.CreateRestHandler()) { BaseAddress = new Uri("https://api.twilio.com") };
        using var response = await http.PostAsync(
            $"/2010-04-01/Accounts/{desk.Emulator.AccountSid}/Calls/{child.CallSid}.json",
            new FormUrlEncodedContent([new("Status", "completed")]), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Contains($"\"code\":{code}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(retryAfter, (int?)response.Headers.RetryAfter?.Delta?.TotalSeconds);
        await desk.RunAsync(5);
        Assert.True(parent.TalksWith(child));
        Assert.Contains(desk.Emulator.Events, e => e.Kind == EmulatorEventKind.RestRequest && e.HttpStatus == status && e.Fault is not null);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_an_answer_the_caller_cannot_tell_whether_it_had_an_effect(bool hasEffect)
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.BridgedAsync();
        desk.Emulator.Faults.Rest = _ => hasEffect ? RestFault.AnswerLost : RestFault.Lost;
        await Assert.ThrowsAsync<HttpRequestException>(() => desk.MoveAsync(child, "/elsewhere"));
        await desk.RunAsync(1);
        Assert.Equal(!hasEffect, parent.TalksWith(child));
        Assert.Equal(hasEffect ? "Elsewhere." : null, child.Hearing.Text);
    }

    [Fact]
    public async Task The_effect_may_come_long_after_the_caller_has_given_up()
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.BridgedAsync();
        desk.Emulator.Faults.Rest = _ => RestFault.EffectAfter(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAsync<HttpRequestException>(() => desk.MoveAsync(child, "/elsewhere"));
        await desk.RunAsync(19);
        Assert.True(parent.TalksWith(child));
        await desk.UntilAsync(() => child.Hearing.Text == "Elsewhere.", 2);
    }

    [Fact]
    public async Task A_late_effect_on_a_leg_that_has_ended_is_refused_and_noted()
    {
        await using var desk = TwoLegs.Desk();
        var (_, child) = await desk.BridgedAsync();
        desk.Emulator.Faults.Rest = _ => RestFault.EffectAfter(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<HttpRequestException>(() => desk.MoveAsync(child, "/elsewhere"));
        child.HangUp();
        await desk.RunAsync(10);
        Assert.Contains(desk.Emulator.Events, e => e.Kind == EmulatorEventKind.RestRequest && e.HttpStatus == 400);
    }

    [Fact]
    public async Task What_a_request_sets_off_may_arrive_before_its_answer()
    {
        await using var desk = TwoLegs.Desk();
        var (_, child) = await desk.BridgedAsync();
        desk.Emulator.Faults.Rest = _ => RestFault.AnsweredAfter(TimeSpan.FromSeconds(3));
        var landedBefore = false;
        async Task MoveAsync()
        {
            Assert.Equal(HttpStatusCode.OK, (await desk.MoveAsync(child, "/elsewhere")).Status);
            landedBefore = desk.App.At("/elsewhere").Count == 1;
        }

        await desk.Emulator.RunWhileAsync(MoveAsync(), TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.True(landedBefore);
    }

    [Fact]
    public async Task A_leg_may_hang_up_between_the_answer_and_its_landing()
    {
        await using var desk = TwoLegs.Desk();
        var (parent, child) = await desk.BridgedAsync();
        Assert.Equal(HttpStatusCode.OK, (await desk.MoveAsync(child, "/elsewhere")).Status);
        child.HangUp();
        await desk.UntilAsync(() => parent.Hearing.Text == "Done.", 1);
        Assert.Empty(desk.App.At("/elsewhere"));
    }

    [Fact]
    public async Task Over_HTTP_a_lost_answer_is_a_broken_connection()
    {
        await using var desk = TwoLegs.Desk();
        var (_, child) = await desk.BridgedAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.MapTwilioEmulator(desk.Emulator);
        await server.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        using var rest = new RestClient(desk.Emulator, http);
        desk.Emulator.Faults.Rest = _ => RestFault.AnswerLost;
        await Assert.ThrowsAsync<HttpRequestException>(() => rest.PostAsync(
            $"Calls/{child.CallSid}.json", ("Url", LittleApplication.Base + "/elsewhere")));
        await desk.UntilAsync(() => child.Hearing.Text == "Elsewhere.");
    }
}
