using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>The life of a leg, from its first state to its last.</summary>
public sealed class CallLifeTests
{
    [Fact]
    public async Task Say_Pause_and_Play_last_as_long_as_they_should_and_the_end_of_the_document_hangs_up()
    {
        var options = new EmulatorOptions { PlayLengths = { ["https://cdn.example.test/short.mp3"] = TimeSpan.FromSeconds(4) } };
        await using var desk = Phone.Desk("<Say loop='2'>Hello there</Say><Pause length='3'/><Play>https://cdn.example.test/short.mp3</Play><Play>/long.mp3</Play>", options);
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);

        Assert.Equal(["ringing", "silence", "\"Hello there\"", "silence", "https://cdn.example.test/short.mp3", LittleApplication.Base + "/long.mp3"], desk.Heard(leg));
        Assert.Equal(TimeSpan.FromMilliseconds((2 * 11 * 60) + 3000 + 4000 + 30000), desk.Emulator.Now);
        Assert.Equal(["in-progress", "completed"], desk.Statuses(leg));
    }

    [Fact]
    public async Task An_empty_document_answers_and_hangs_up()
    {
        await using var desk = Phone.Desk("");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(0);
        Assert.Equal(["in-progress", "completed"], desk.Statuses(leg));
    }

    [Theory]
    [InlineData("busy", "busy", "busy")]
    [InlineData("rejected", "no-answer", "not in service")]
    public async Task Reject_as_first_verb_does_not_answer(string reason, string status, string heard)
    {
        await using var desk = Phone.Desk($"<Reject reason='{reason}'/><Say>Never.</Say>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal([status], desk.Statuses(leg));
        Assert.Equal(["ringing", heard], desk.Heard(leg));
    }

    [Fact]
    public async Task A_pause_as_first_verb_waits_before_the_answer()
    {
        await using var desk = Phone.Desk("<Pause length='4'/><Say>Hello</Say>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(3.9);
        Assert.Equal("ringing", leg.Status);
        await desk.RunAsync(0.2);
        Assert.Equal("in-progress", leg.Status);
    }

    [Fact]
    public async Task A_caller_who_gives_up_before_the_answer_is_no_answer()
    {
        await using var desk = Phone.Desk("<Pause length='4'/><Say>Hello</Say>");
        desk.Emulator.Numbers[Desk.Number].StatusCallback = LittleApplication.Base + "/over";
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        desk.Customer.HangUp();
        await desk.RunAsync(10);
        Assert.Equal("no-answer", leg.Status);
        Assert.Equal("no-answer", Assert.Single(desk.App.At("/over"))["CallStatus"]);
        Assert.Null(desk.Customer.Leg);
    }

    [Fact]
    public async Task A_call_over_REST_goes_through_all_states_and_tells_them()
    {
        await using var desk = new Desk();
        desk.App.On("/join", "<Say>Hello</Say><Pause length='1'/>");
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(3));
        var (status, json) = await desk.CallAgentAsync();
        Assert.Equal((HttpStatusCode.Created, "queued"), (status, json["status"]!.GetValue<string>()));
        await desk.UntilAsync(() => desk.Emulator.Legs.Single().IsOver);

        await desk.RunAsync(0);
        var events = desk.App.At("/call-events");
        Assert.Equal(["initiated", "ringing", "in-progress", "completed"], events.Select(e => e["CallStatus"]));
        Assert.Equal(["0", "1", "2", "3"], events.Select(e => e["SequenceNumber"]));
        Assert.Equal("in-progress", Assert.Single(desk.App.At("/join"))["CallStatus"]);
        Assert.Equal(("1", "1"), (events[3]["CallDuration"], events[3]["Duration"]));
    }

    [Fact]
    public async Task Calls_over_REST_start_one_a_second_and_the_others_wait_in_the_queue()
    {
        await using var desk = new Desk();
        for (var i = 0; i < 3; i++)
        {
            await desk.Rest.PostAsync("Calls.json", ("To", $"+1555010001{i}"), ("From", Desk.Number), ("Twiml", "<Response><Say>Hi</Say></Response>"));
        }

        await desk.RunAsync(0.9);
        Assert.Equal(["ringing", "queued", "queued"], desk.Emulator.Legs.Select(l => l.Status));
        await desk.RunAsync(1);
        Assert.Equal(["ringing", "ringing", "queued"], desk.Emulator.Legs.Select(l => l.Status));
    }

    [Fact]
    public async Task A_call_canceled_in_the_queue_tells_nobody()
    {
        await using var desk = new Desk();
        await desk.CallAgentAsync();
        await desk.CallAgentAsync();
        var second = desk.Emulator.Legs[1];
        await desk.Rest.PostAsync($"Calls/{second.CallSid}.json", ("Status", "canceled"));
        await desk.RunAsync(10);
        Assert.Equal("canceled", second.Status);
        Assert.DoesNotContain(desk.App.At("/call-events"), e => e["CallSid"] == second.CallSid);
    }

    [Fact]
    public async Task Status_completed_ends_a_ringing_leg_and_a_live_one_and_canceled_leaves_a_live_one_alone()
    {
        await using var desk = Phone.Desk("<Say>Hello</Say><Pause length='60'/>");
        var customer = desk.Customer.Call(Desk.Number);
        await desk.CallAgentAsync();
        await desk.UntilAsync(() => desk.Agent.Leg is not null);
        var agent = desk.Agent.Leg!;
        await desk.Rest.PostAsync($"Calls/{agent.CallSid}.json", ("Status", "completed"));
        await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Status", "canceled"));
        Assert.Equal(("canceled", "in-progress"), (agent.Status, customer.Status));
        await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Status", "completed"));
        Assert.Equal("completed", customer.Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Status", "completed"))).Status);
    }

    [Fact]
    public async Task An_update_stops_what_runs_and_asks_for_the_new_document()
    {
        await using var desk = Phone.Desk("<Gather action='/digits'><Say>Press a key, any key that you like.</Say></Gather><Say>Never.</Say>");
        desk.App.On("/new", "<Say>New.</Say>");
        var customer = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(0.5);
        await desk.Rest.PostAsync($"Calls/{customer.CallSid}.json", ("Url", LittleApplication.Base + "/new"), ("Method", "GET"));
        await desk.UntilAsync(() => customer.IsOver);
        Assert.Empty(desk.App.At("/digits"));
        Assert.Equal("GET", desk.App.At("/new").Single().Method);
        Assert.DoesNotContain("\"Never.\"", desk.Heard(customer));
    }

    [Fact]
    public async Task The_time_limit_ends_a_call()
    {
        await using var desk = Phone.Desk("<Say>Hello</Say><Pause length='60'/><Redirect/>");
        var customer = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(14399);
        Assert.False(customer.IsOver);
        await desk.RunAsync(2);
        Assert.Equal("completed", customer.Status);
    }

    [Fact]
    public async Task Documents_in_a_circle_that_take_no_time_end_the_call_instead_of_hanging_the_clock()
    {
        await using var desk = Phone.Desk("<Redirect/>");
        var customer = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal("failed", customer.Status);
        Assert.Contains(desk.Emulator.Events, e => e.Kind == EmulatorEventKind.Error && e.Text.Contains("in a row", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_phone_says_what_it_cannot_do()
    {
        await using var desk = new Desk();
        Assert.Throws<InvalidOperationException>(() => desk.Agent.Answer());
        Assert.Throws<InvalidOperationException>(() => desk.Agent.HangUp());
        Assert.Throws<InvalidOperationException>(() => desk.Agent.Press("1"));
        Assert.Throws<ArgumentException>(() => desk.Emulator.Phone("12345"));
        Assert.Throws<ArgumentException>(() => desk.Agent.Press("A"));
        Assert.Contains("Numbers.Add", Assert.Throws<KeyNotFoundException>(() => desk.Customer.Call("+15550109999")).Message, StringComparison.Ordinal);
    }
}
