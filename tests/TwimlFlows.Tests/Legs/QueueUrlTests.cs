namespace TwimlFlows.Tests.Legs;

/// <summary>The request for the queue's url tells that two are about to be connected, but not that they were.</summary>
public sealed class QueueUrlTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task When_its_document_failed_the_one_waits_again_and_the_other_is_parked_again()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.ResumeAndBridgeAsync();
        await _desk.PassAsync(15);

        Assert.StartsWith("GoTo waiting", (await A.WayOutAsync()).Text, StringComparison.Ordinal);
        Assert.StartsWith("GoTo parked", (await C.UnparkedAsync("error")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hang_up_right_after_the_connection_is_one_also_when_its_event_is_late()
    {
        await _desk.HoldFirstAsync(C);
        await _desk.ResumeAndBridgeAsync();
        _desk.Twilio.Legs[C.Sid.Value] = "completed";

        Assert.Equal("Run own 2", (await A.WayOutAsync()).Text);
    }
}
