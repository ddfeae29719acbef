using System.Net;

namespace TwimlFlows.AspNetCore.Tests.Endpoints;

/// <summary>Who asks where it belongs is on hold or on the way: nothing that goes wrong may end the call.</summary>
public sealed class SettleTests
{
    [Fact]
    public async Task When_the_store_fails_the_leg_asks_again_under_its_own_stamp()
    {
        await using var call = await HeldCall.StartAsync();
        call.Store.Fails = static _ => true;

        var answer = await call.AskAsync(HeldCall.Called, "/held/settle", "park");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await TextOf(answer);
        Assert.Contains($"<Pause length=\"2\"/><Redirect>https://flows.example.test/held/settle?twf.flow=held&amp;twf.call={HeldCall.Caller}&amp;twf.leg={HeldCall.Called}", text, StringComparison.Ordinal);
        Assert.Contains("twf.v=1", text, StringComparison.Ordinal);
        Assert.Single(call.Host.Logged, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(HeldCall.Called, StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_store_fails_a_leg_that_was_moved_out_of_a_room_asks_again()
    {
        await using var call = await HeldCall.StartAsync();
        call.Store.Fails = static _ => true;

        var answer = await call.Host.PostAsync("/little/settle", ("CallSid", FlowHostFixture.CallSid), ("CallStatus", "in-progress"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<Pause length=\"2\"/><Redirect>https://flows.example.test/little/settle</Redirect>", await TextOf(answer), StringComparison.Ordinal);
        Assert.Single(call.Host.Logged, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(FlowHostFixture.CallSid, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_link_of_somebody_on_hold_asks_again_instead_of_being_refused()
    {
        await using var host = await FlowHostFixture.StartAsync();

        // The parking step needs its queue, which this link has lost.
        var answer = await host.PostAsync(
            $"/held/parked?twf.flow=held&twf.call={HeldCall.Caller}&twf.leg={HeldCall.Called}&twf.with={HeldCall.Caller}&twf.v=1&twf.to=park",
            ("CallSid", HeldCall.Called),
            ("CallStatus", "in-progress"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<Redirect>https://flows.example.test/held/settle?twf.flow=held&amp;twf.call=", await TextOf(answer), StringComparison.Ordinal);
        Assert.Single(host.Logged, static line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("queue", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_link_of_somebody_whom_no_move_concerns_is_refused()
    {
        await using var call = await HeldCall.StartAsync();

        var answer = await call.Host.PostAsync("/held/parked", ("CallSid", FlowHostFixture.CallSid), ("CallStatus", "in-progress"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static Task<string> TextOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
