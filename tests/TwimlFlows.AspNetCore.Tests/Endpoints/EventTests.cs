using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TwimlFlows.AspNetCore.Tests.Endpoints;

public sealed class EventTests
{
    private const string Room = "room 1";

    [Fact]
    public async Task An_event_runs_its_handlers_once_however_often_it_comes()
    {
        await using var host = await FlowHostFixture.StartAsync();

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.NoContent, (await RoomEventAsync(host, "participant-join", 1, "customer")).StatusCode);
        }

        Assert.Equal(["join customer " + Room], host.Calls.Noted);
    }

    [Fact]
    public async Task An_event_that_comes_while_the_application_stops_is_taken()
    {
        await using var host = await FlowHostFixture.StartAsync();
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal(HttpStatusCode.NoContent, (await RoomEventAsync(host, "participant-join", 1, "customer")).StatusCode);
        Assert.Equal(["join customer " + Room], host.Calls.Noted);
        var leg = await host.PostAsync("/little/call-events?room=room%201", ("CallSid", FlowHostFixture.CallSid), ("CallStatus", "busy"), ("SequenceNumber", "2"));
        Assert.Equal((HttpStatusCode.NoContent, 2), (leg.StatusCode, host.Calls.Noted.Count));
    }

    [Fact]
    public async Task An_event_of_another_participant_runs_nothing()
    {
        await using var host = await FlowHostFixture.StartAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await RoomEventAsync(host, "participant-join", 1, "agent")).StatusCode);
        Assert.Empty(host.Calls.Noted);
    }

    [Fact]
    public async Task A_handler_that_fails_is_logged_and_shown_to_Twilio_as_an_error()
    {
        await using var host = await FlowHostFixture.StartAsync();
        await RoomEventAsync(host, "participant-join", 1, "customer");

        var answer = await RoomEventAsync(host, "participant-leave", 2, "customer");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(host.Logged, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(FlowHostFixture.CallSid, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("busy")]
    [InlineData("no-answer")]
    [InlineData("failed")]
    [InlineData("canceled")]
    public async Task A_leg_that_nobody_answered_is_told_with_its_room(string status)
    {
        await using var host = await FlowHostFixture.StartAsync();

        var answer = await host.PostAsync("/little/call-events?room=room%201", ("CallSid", FlowHostFixture.CallSid), ("CallStatus", status), ("SequenceNumber", "2"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.StartsWith("nobody room 1 ", Assert.Single(host.Calls.Noted), StringComparison.Ordinal);
        Assert.EndsWith(" False", host.Calls.Noted.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/little/conference-events")]
    [InlineData("/little/call-events")]
    public async Task A_signed_event_with_nonsense_in_it_is_answered_and_runs_nothing(string path)
    {
        await using var host = await FlowHostFixture.StartAsync();

        var answer = await host.PostAsync(path, ("CallSid", "CA"), ("ConferenceSid", "x"), ("FriendlyName", ""), ("SequenceNumber", "-"), ("StatusCallbackEvent", "participant-join"), ("CallStatus", "<"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Empty(host.Calls.Noted);
        Assert.DoesNotContain(host.Logged, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> RoomEventAsync(FlowHostFixture host, string name, int sequence, string label) => host.PostAsync(
        "/little/conference-events",
        ("ConferenceSid", "CF00000000000000000000000000000001"),
        ("FriendlyName", Room),
        ("StatusCallbackEvent", name),
        ("SequenceNumber", sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("CallSid", FlowHostFixture.CallSid),
        ("ParticipantLabel", label),
        ("ParticipantCallStatus", "completed"));
}
