using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Virtual time: who moves it, and who waits for whom.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task The_clock_moves_for_a_handler_that_waits_for_a_timer()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(7), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            return LittleApplication.Twiml("<Say>Late.</Say>");
        });
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.Hearing.Text == "Late.");
        Assert.Equal(TimeSpan.FromSeconds(7), desk.Emulator.Now);
        Assert.Equal(desk.Emulator.Options.StartTime.AddSeconds(7), desk.Emulator.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_handler_that_takes_longer_than_15_s_is_11203()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(20), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            return LittleApplication.Twiml("<Say>Too late.</Say>");
        });
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);
        Assert.Equal([11203], desk.Codes());
        Assert.Equal(TimeSpan.FromSeconds(15), desk.When(e => e.Kind == EmulatorEventKind.Error));
        Assert.DoesNotContain("\"Too late.\"", desk.Heard(leg));
    }

    [Fact]
    public async Task Time_that_passes_for_one_call_passes_for_the_other()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", async r =>
        {
            if (r["From"] == Desk.CustomerNumber)
            {
                await Task.Delay(TimeSpan.FromSeconds(10), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            }

            return LittleApplication.Twiml("<Say>Hello</Say>");
        });
        var slow = desk.Customer.Call(Desk.Number);
        var fast = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => slow.IsOver);
        Assert.Equal(TimeSpan.FromSeconds(0.3), desk.When(e => e.CallSid == fast.CallSid && e.Status == "completed"));
        Assert.Equal(TimeSpan.FromSeconds(10.3), desk.Emulator.Now);
    }

    [Fact]
    public async Task A_run_ends_on_time_although_a_handler_waits_longer()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(10), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            return LittleApplication.Twiml("<Say>Hello</Say>");
        });
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(4);
        Assert.Equal((TimeSpan.FromSeconds(4), "ringing"), (desk.Emulator.Now, leg.Status));
        await desk.UntilAsync(() => leg.Status == "in-progress");
        Assert.Equal(TimeSpan.FromSeconds(10), desk.Emulator.Now);
    }

    [Fact]
    public async Task A_handler_may_call_REST_and_wait_for_another_webhook()
    {
        await using var desk = new Desk();
        var held = new TaskCompletionSource();
        desk.App.On("/hold", r =>
        {
            held.TrySetResult();
            return LittleApplication.Twiml("<Play>https://cdn.example.test/hold.mp3</Play>");
        });
        desk.App.On("/events", async r =>
        {
            if (r["StatusCallbackEvent"] == "conference-start")
            {
                await desk.HoldAsync(desk.Emulator.Legs[0]);
                await held.Task;
            }

            return new HttpResponseMessage(System.Net.HttpStatusCode.NoContent);
        });
        var customer = await desk.CustomerWaitsAsync();
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(1));
        await desk.CallAgentAsync();
        await desk.UntilAsync(() => customer.Hearing.Text == "https://cdn.example.test/hold.mp3");
        await desk.RunAsync(1);
        Assert.Equal([], desk.Codes());
    }

    [Fact]
    public async Task An_operation_of_the_application_is_pumped_until_it_is_done()
    {
        await using var desk = new Desk();
        var (customer, _) = await desk.TalkAsync();
        async Task<string> HoldForAWhileAsync()
        {
            await desk.HoldAsync(customer);
            await Task.Delay(TimeSpan.FromMinutes(5), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            await desk.ResumeAsync(customer);
            return "done";
        }

        var before = desk.Emulator.Now;
        var result = await desk.Emulator.RunWhileAsync(HoldForAWhileAsync(), TimeSpan.FromMinutes(6), TestContext.Current.CancellationToken);
        Assert.Equal(("done", TimeSpan.FromMinutes(5)), (result, desk.Emulator.Now - before));
        Assert.Equal(11, desk.App.At("/hold").Count);
    }

    [Fact]
    public async Task An_operation_that_ends_without_a_sign_ends_the_run_before_time_passes()
    {
        await using var desk = new Desk();
        await desk.CustomerWaitsAsync();
        var before = desk.Emulator.Now;

        async Task<string> ThinkAsync()
        {
            for (var thought = 0; thought < 100_000; thought++)
            {
                await Task.Yield();
            }

            return "thought";
        }

        await desk.Emulator.RunWhileAsync(ThinkAsync(), TimeSpan.FromMinutes(6), TestContext.Current.CancellationToken);

        Assert.Equal(before, desk.Emulator.Now);
    }

    [Fact]
    public async Task An_operation_that_fails_hands_on_its_exception()
    {
        await using var desk = new Desk();
        await Assert.ThrowsAsync<FormatException>(() => desk.Emulator.RunWhileAsync(
            Task.FromException<int>(new FormatException()), TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_never_comes_true_fails_and_shows_the_last_events()
    {
        await using var desk = new Desk();
        await desk.CustomerWaitsAsync();
        var error = await Assert.ThrowsAsync<TimeoutException>(() => desk.UntilAsync(() => false, 5));
        Assert.Contains("within 5 s", error.Message, StringComparison.Ordinal);
        Assert.Contains("music.mp3", error.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(5), desk.Emulator.Now);
    }

    [Fact]
    public async Task A_handler_that_hangs_without_a_timer_is_named()
    {
        await using var desk = new Desk(new EmulatorOptions { StallLimit = TimeSpan.FromMilliseconds(200) });
        desk.App.On("/answer", async _ =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TestContext.Current.CancellationToken);
            return LittleApplication.Twiml("");
        });
        desk.Customer.Call(Desk.Number);
        var error = await Assert.ThrowsAsync<TimeoutException>(() => desk.RunAsync(5));
        Assert.Contains("POST https://flows.example.test/answer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timers_fire_in_order_repeat_and_stop()
    {
        await using var desk = new Desk();
        var fired = new List<string>();
        void Note(string name) => fired.Add(FormattableString.Invariant($"{name}@{desk.Emulator.Now.TotalSeconds}"));
        await using var late = desk.Emulator.Clock.CreateTimer(_ => Note("late"), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        var tick = desk.Emulator.Clock.CreateTimer(_ => Note("tick"), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        await desk.RunAsync(3);
        await tick.DisposeAsync();
        await desk.RunAsync(3);
        Assert.Equal(["tick@1", "tick@2", "late@3", "tick@3"], fired);
        Assert.False(tick.Change(TimeSpan.Zero, TimeSpan.Zero));
    }

    [Fact]
    public async Task Two_runs_at_once_are_refused()
    {
        await using var desk = new Desk();
        var never = new TaskCompletionSource();
        var first = desk.Emulator.RunWhileAsync(never.Task, TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.RunAsync(1));
        never.SetResult();
        await first;
    }

    [Fact]
    public async Task In_real_time_the_clock_follows_and_calls_run()
    {
        await using var desk = Phone.Desk("<Say>Hi</Say>");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var over = new TaskCompletionSource();
        desk.Emulator.Numbers[Desk.Number].StatusCallback = LittleApplication.Base + "/over";
        desk.App.On("/over", _ =>
        {
            over.TrySetResult();
            return new HttpResponseMessage(System.Net.HttpStatusCode.NoContent);
        });
        var run = desk.Emulator.RunRealTimeAsync(stop.Token);
        var leg = desk.Customer.Call(Desk.Number);
        await over.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await run;
        Assert.Equal(["in-progress", "completed"], desk.Statuses(leg));
    }
}
