using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

public sealed class TranscriptTests
{
    [Fact]
    public async Task A_transcript_has_a_lane_for_each_leg_with_what_it_heard()
    {
        await using var desk = new Desk();
        var (customer, _) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.RunAsync(5);
        await desk.ResumeAsync(customer);
        await desk.RunAsync(1);
        customer.HangUp();
        await desk.RunAsync(5);

        using var output = new StringWriter();
        new TranscriptWriter(desk.Emulator).NameLeg(Desk.CustomerNumber, "customer").NameLeg(Desk.AgentNumber, "agent").Write(output);
        var lines = output.ToString().Split(Environment.NewLine);
        if (Environment.GetEnvironmentVariable("SHOW_TRANSCRIPT") is { Length: > 0 } file)
        {
            await File.WriteAllTextAsync(file, output.ToString(), TestContext.Current.CancellationToken);
        }

        var customerLane = lines[0].IndexOf("customer", StringComparison.Ordinal);
        var agentLane = lines[0].IndexOf("agent", StringComparison.Ordinal);
        Assert.True(customerLane > 0 && agentLane > customerLane);
        Assert.Contains(lines, l => l.IndexOf("hears ♪ /hold.mp3", StringComparison.Ordinal) == customerLane);
        Assert.Contains(lines, l => l.IndexOf("talks with agent", StringComparison.Ordinal) == customerLane);
        Assert.Contains(lines, l => l.IndexOf("talks with customer", StringComparison.Ordinal) == agentLane);
        Assert.Contains(lines, l => l.IndexOf("hears \"Goodbye.\"", StringComparison.Ordinal) == agentLane);
        Assert.Contains(lines, l => l.Contains("⇒ POST Participants/customer Hold=true", StringComparison.Ordinal));
        Assert.All(lines, l => Assert.True(l.Length <= 160, l));
    }

    [Fact]
    public async Task A_transcript_of_a_held_call_shows_the_queue_its_result_and_what_went_wrong()
    {
        await using var desk = TwoLegs.Desk();
        var (queued, dialling) = await desk.ResumedAsync();
        desk.Fault("/unparked", WebhookFault.SentTwice);
        await desk.MoveAsync(queued, "/elsewhere");
        await desk.RunAsync(1);

        using var output = new StringWriter();
        new TranscriptWriter(desk.Emulator) { Width = 300 }.NameLeg(queued.CallSid, "customer").NameLeg(dialling.CallSid, "agent").Write(output);
        var text = output.ToString();
        Assert.Contains("← Enqueue Q", text, StringComparison.Ordinal);
        Assert.Contains("enters the queue Q", text, StringComparison.Ordinal);
        Assert.Contains("leaves the queue Q (bridged)", text, StringComparison.Ordinal);
        Assert.Contains("← Dial Queue Q", text, StringComparison.Ordinal);
        Assert.Contains("(ghost, QueueResult=redirected-from-bridged)", text, StringComparison.Ordinal);
        Assert.Contains("[sent twice]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_program_writes_into_addresses_for_itself_is_left_out()
    {
        await using var desk = new Desk(new EmulatorOptions { HiddenArguments = ["own."] });
        desk.App.On("/answer", "<Redirect>/next?own.a=1&amp;seen=2&amp;own.b=3</Redirect>").On("/next", "<Redirect>/last?own.a=1</Redirect>");
        desk.App.On("/last", "<Say>Hello.</Say>");
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(5);

        using var output = new StringWriter();
        new TranscriptWriter(desk.Emulator).Write(output);

        Assert.Contains("→ POST /next?seen=2", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("→ POST /last", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("own.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(desk.Emulator.Events, e => e.Url?.Contains("own.b=3", StringComparison.Ordinal) == true);
    }
}
