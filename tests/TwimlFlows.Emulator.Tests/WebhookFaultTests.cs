using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Webhooks that are lost, doubled and late, on request.</summary>
public sealed class WebhookFaultTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_that_is_lost_or_whose_answer_is_lost_ends_at_the_fallback_after_15_s(bool isSent)
    {
        await using var desk = Phone.Desk("<Say>Hello.</Say>").With("/fallback", "<Say>Fallback.</Say>");
        desk.Emulator.Numbers[Desk.Number].VoiceFallbackUrl = LittleApplication.Base + "/fallback";
        desk.Fault("/answer", isSent ? WebhookFault.AnswerLost : WebhookFault.Lost);
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.Hearing.Text == "Fallback.");
        Assert.Equal(TimeSpan.FromSeconds(15), desk.Emulator.Now);
        Assert.Equal((isSent ? 1 : 0, "11203"), (desk.App.At("/answer").Count, desk.App.At("/fallback").Single()["ErrorCode"]));
        Assert.Equal(isSent ? "answer lost" : "lost", desk.Emulator.Events.First(e => e.Purpose == "voice-url").Fault);
        Assert.DoesNotContain("\"Hello.\"", desk.Heard(leg));
    }

    [Fact]
    public async Task A_status_callback_that_is_lost_is_just_gone()
    {
        await using var desk = TwoLegs.Desk();
        desk.Emulator.Faults.Webhook = e => e.Status == "ringing" ? WebhookFault.Lost : WebhookFault.None;
        var (parent, child) = await desk.BridgedAsync();
        await desk.RunAsync(20);
        Assert.True(parent.TalksWith(child));
        Assert.Equal(["initiated", "in-progress"], desk.App.At("/child").Select(c => c["CallStatus"]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public async Task A_webhook_that_is_sent_twice_has_one_token_and_its_first_answer_counts(int later)
    {
        await using var desk = Phone.Desk("");
        var answers = 0;
        desk.App.On("/answer", _ => LittleApplication.Twiml($"<Say loop='100'>Answer {++answers}.</Say>"));
        desk.Fault("/answer", later == 0 ? WebhookFault.SentTwice : WebhookFault.SentAgainAfter(TimeSpan.FromSeconds(later)));
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(30);
        Assert.Equal("Answer 1.", leg.Hearing.Text);
        Assert.Equal(2, answers);
        Assert.Single(desk.App.At("/answer").Select(r => r.Headers["I-Twilio-Idempotency-Token"]).Distinct());
    }

    [Fact]
    public async Task A_document_that_is_late_makes_the_leg_wait_and_nothing_more()
    {
        await using var desk = Phone.Desk("<Say>Hello.</Say>");
        desk.App.On("/answer", async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(14), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            return LittleApplication.Twiml("<Say>Hello.</Say>");
        });
        desk.Fault("/answer", WebhookFault.Delayed(TimeSpan.FromSeconds(25)));
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(20);
        Assert.Equal(("ringing", 0), (leg.Status, desk.App.At("/answer").Count));
        await desk.UntilAsync(() => leg.Hearing.Text == "Hello.");
        Assert.Equal(TimeSpan.FromSeconds(39), desk.Emulator.Now);
    }

    [Fact]
    public async Task Delays_change_the_order_and_the_sequence_numbers_tell()
    {
        await using var desk = TwoLegs.Desk();
        desk.Emulator.Faults.Webhook = e => e.Status == "initiated" ? WebhookFault.Delayed(TimeSpan.FromSeconds(9)) : WebhookFault.None;
        await desk.BridgedAsync();
        await desk.RunAsync(20);
        Assert.Equal(["1", "2", "0"], desk.App.At("/child").Select(c => c["SequenceNumber"]));
    }

    [Fact]
    public async Task A_late_ghost_comes_after_the_landing_of_the_newer_document_and_changes_nothing()
    {
        await using var desk = TwoLegs.Desk();
        var (queued, _) = await desk.ResumedAsync();
        desk.Fault("/unparked", WebhookFault.Delayed(TimeSpan.FromSeconds(25)));
        await desk.MoveAsync(queued, "/elsewhere");
        await desk.RunAsync(30);
        Assert.Equal(["/elsewhere", "/unparked"], desk.App.Received.Select(r => r.Path).Where(p => p is "/elsewhere" or "/unparked"));
        Assert.DoesNotContain("\"Unparked.\"", desk.Heard(queued));
    }

    [Fact]
    public async Task A_lost_wait_document_is_an_error_of_the_queue()
    {
        await using var desk = Phone.Desk("<Enqueue waitUrl='/wait' action='/left'>line</Enqueue>").With("/left", "<Say>Left.</Say>");
        desk.Fault("/wait", WebhookFault.Lost);
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.Hearing.Text == "Left.");
        Assert.Equal("error", desk.App.At("/left").Single()["QueueResult"]);
    }

    [Fact]
    public async Task Faults_may_be_changed_and_ended_during_a_run()
    {
        await using var desk = TwoLegs.Desk();
        var (_, child) = await desk.HeldAsync();
        desk.Fault("/waiting", WebhookFault.Lost);
        desk.Emulator.Faults.Clear();
        await desk.RunAsync(60);
        Assert.False(child.IsOver);
    }
}
