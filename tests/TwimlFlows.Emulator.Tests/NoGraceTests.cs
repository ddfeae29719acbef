using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Without a grace the pump goes by the thread pool alone: fast, and still never under the application's feet.</summary>
[Collection(AloneCollection.Name)]
public sealed class NoGraceTests
{
    private static Desk Office() => new(new EmulatorOptions { IdleGrace = TimeSpan.Zero });

    private static async Task HopAsync()
    {
        for (var hop = 0; hop < 10; hop++)
        {
            await Task.Yield();
            await Task.Run(() => Thread.SpinWait(200), TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Time_stands_still_while_the_application_works_before_and_after_its_answer()
    {
        await using var desk = Office();
        var moved = 0;
        async Task WorkAsync()
        {
            var before = desk.Emulator.Now;
            await HopAsync();
            await desk.Rest.GetAsync("Queues.json");
            await HopAsync();
            Interlocked.Add(ref moved, desk.Emulator.Now == before ? 0 : 1);
        }

        desk.App.On("/answer", "<Enqueue waitUrl='/wait'>line</Enqueue>").On("/wait", async request =>
        {
            await WorkAsync();
            var more = WorkAsync();
            Assert.False(more.IsCompleted);
            return LittleApplication.Twiml("<Play>https://cdn.example.test/hold.mp3</Play>");
        });
        for (var call = 0; call < 20; call++)
        {
            desk.Emulator.Phone($"+155502000{call:00}").Call(Desk.Number);
        }

        await desk.RunAsync(300);
        Assert.Equal((0, 220), (moved, desk.App.At("/wait").Count));
    }

    [Fact]
    public async Task Handlers_that_wait_for_the_clock_and_for_each_other_go_on()
    {
        await using var desk = Office();
        var released = new TaskCompletionSource();
        desk.App.On("/answer", async r =>
        {
            if (r["From"] == Desk.CustomerNumber)
            {
                await released.Task;
            }
            else
            {
                await HopAsync();
                released.SetResult();
                await Task.Delay(TimeSpan.FromSeconds(3), desk.Emulator.Clock, TestContext.Current.CancellationToken);
            }

            return LittleApplication.Twiml("<Say>Hello</Say>");
        });
        var first = desk.Customer.Call(Desk.Number);
        var second = desk.Agent.Call(Desk.Number);
        await desk.UntilAsync(() => second.IsOver);
        Assert.Equal(TimeSpan.FromSeconds(0.3), desk.When(e => e.CallSid == first.CallSid && e.Status == "completed"));
        Assert.Equal(TimeSpan.FromSeconds(3.3), desk.Emulator.Now);
    }
}
