using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

public sealed class DeterminismTests
{
    private static async Task<string> PlayAsync(EmulatorOptions options)
    {
        await using var desk = new Desk(options);
        desk.App.On("/events", async r =>
        {
            // The application acts from inside a webhook, on a thread of its own.
            if (r["StatusCallbackEvent"] == "participant-join" && r["ParticipantLabel"] == "customer")
            {
                await Task.Run(() => desk.CallAgentAsync(), TestContext.Current.CancellationToken);
            }

            return new HttpResponseMessage(System.Net.HttpStatusCode.NoContent);
        });
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(4));
        var customer = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => customer.Hearing.Kind == HearingKind.Legs);
        await desk.HoldAsync(customer);
        await desk.RunAsync(100);
        await desk.ResumeAsync(customer);
        await desk.RunAsync(5);
        customer.HangUp();
        await desk.RunAsync(10);
        using var transcript = new StringWriter();
        new TranscriptWriter(desk.Emulator).Write(transcript);
        return string.Join('\n', desk.Emulator.Events) + transcript;
    }

    [Fact]
    public async Task The_same_seed_and_script_give_the_same_events_to_the_letter()
    {
        var first = await PlayAsync(new EmulatorOptions { Seed = 42 });
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(first, await PlayAsync(new EmulatorOptions { Seed = 42 }));
        }
    }

    [Fact]
    public async Task Another_seed_gives_other_SIDs_and_the_same_course()
    {
        await using var one = new TwilioEmulator(new EmulatorOptions { Seed = 1 });
        await using var two = new TwilioEmulator(new EmulatorOptions { Seed = 2 });
        Assert.NotEqual(one.AccountSid, two.AccountSid);
        Assert.NotEqual(one.AuthToken, two.AuthToken);
        Assert.Matches("^AC[0-9a-f]{32}$", one.AccountSid);
        Assert.Matches("^[0-9a-f]{32}$", one.AuthToken);
        string[] Kinds(string run) => [.. run.Split('\n').Where(l => l.Length > 0 && char.IsDigit(l[0])).Select(l => l.Split(' ') is [var at, _, var kind, ..] ? at + kind : l)];
        Assert.Equal(Kinds(await PlayAsync(new EmulatorOptions { Seed = 1 })), Kinds(await PlayAsync(new EmulatorOptions { Seed = 2 })));
    }
}
