using System.Net;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Many calls at once whose legs are moved, hang up and meet faults at random: what must hold always.</summary>
[Collection(AloneCollection.Name)]
public sealed class HoldStormTests
{
    private const int Calls = 60;

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task Whatever_happens_talk_is_mutual_and_queues_are_exact_and_every_call_ends(int seed, bool pessimistic)
    {
        await using var desk = Storm(pessimistic);
        await RunAsync(desk, seed);
        Assert.All(desk.Emulator.Legs, l => Assert.True(l.IsOver, l.ToString()));
        Assert.All(desk.Emulator.Queues, q => Assert.Empty(q.Members));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_storm()
    {
        List<string> runs = [];
        for (var run = 0; run < 2; run++)
        {
            await using var desk = Storm(pessimistic: false);
            await RunAsync(desk, 3);
            runs.Add(string.Join('\n', desk.Emulator.Events));
        }

        Assert.Equal(runs[0], runs[1]);
    }

    private static Desk Storm(bool pessimistic)
    {
        var desk = new Desk(new EmulatorOptions
        {
            IdleGrace = TimeSpan.Zero,
            EndPartnerOfMovedQueueLeg = pessimistic,
            AcceptUpdatesOfRingingLegs = pessimistic,
            AskRedirectBehindPause = pessimistic,
            EnqueueActionWaitsForOtherSide = pessimistic,
        });
        desk.App.On("/answer", r => LittleApplication.Twiml($"<Dial action='/done'><Number statusCallback='/child' url='/whisper'>{Other(r["From"]!)}</Number></Dial>"))
            .On("/whisper", "<Pause length='1'/>")
            .On("/done", r => LittleApplication.Twiml(Park(r["CallSid"]!)))
            .On("/parked", r => LittleApplication.Twiml(Park(r["CallSid"]!)))
            .On("/hold-music", "<Play>https://cdn.example.test/hold.mp3</Play>")
            .On("/waiting", "<Say>Please wait.</Say><Pause length='10'/><Redirect>/waiting</Redirect>")
            .On("/reconnect", r => LittleApplication.Twiml($"<Dial timeout='5'><Queue url='/whisper'>{Name(r["ParentCallSid"] ?? r["CallSid"]!)}</Queue></Dial><Redirect>/waiting</Redirect>"))
            .On("/unparked", "<Redirect>/waiting</Redirect>");
        return desk;
    }

    private static string Park(string callSid) => $"<Enqueue waitUrl='/hold-music' action='/unparked'>{Name(callSid)}</Enqueue>";

    // Two calls in three have a queue of their own, the others meet in common ones.
    private static string Name(string callSid) => callSid[^1] < '6' ? "common-" + callSid[^1] : callSid;

    private static string Other(string number) => number.Replace("+1555010", "+1555020", StringComparison.Ordinal);

    private static async Task RunAsync(Desk desk, int seed)
    {
        var random = new Random(seed);
        for (var call = 0; call < Calls; call++)
        {
            desk.Emulator.Phone($"+1555020{call:0000}").OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(random.Next(4)));
            desk.Emulator.Phone($"+1555010{call:0000}").Call(Desk.Number);
        }

        desk.Emulator.Faults.Webhook = _ => random.Next(20) switch
        {
            0 => WebhookFault.Lost,
            1 => WebhookFault.AnswerLost,
            2 => WebhookFault.SentTwice,
            3 => WebhookFault.SentAgainAfter(TimeSpan.FromSeconds(random.Next(25))),
            4 or 5 => WebhookFault.Delayed(TimeSpan.FromSeconds(random.Next(25))),
            _ => WebhookFault.None,
        };
        desk.Emulator.Faults.Rest = _ => random.Next(12) switch
        {
            0 => RestFault.Lost,
            1 => RestFault.AnswerLost,
            2 => RestFault.EffectAfter(TimeSpan.FromSeconds(random.Next(25))),
            3 => RestFault.Refused(429, 20429),
            _ => RestFault.None,
        };
        string[] documents = ["/parked", "/waiting", "/reconnect", "/parked", "/reconnect"];
        for (var step = 0; step < 400; step++)
        {
            var legs = desk.Emulator.Legs;
            var leg = legs[random.Next(legs.Count)];
            if (random.Next(25) == 0)
            {
                leg.HangUp();
            }
            else
            {
                try
                {
                    var (status, _) = await desk.MoveAsync(leg, documents[random.Next(documents.Length)]);
                    Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests });
                }
                catch (HttpRequestException)
                {
                    // A fault on request: the answer is lost, with or without effect.
                }
            }

            await desk.RunAsync(random.NextDouble());
            Check(desk);
        }

        desk.Emulator.Faults.Clear();
        await desk.RunAsync(60);
        foreach (var leg in desk.Emulator.Legs)
        {
            leg.HangUp();
        }

        await desk.RunAsync(60);
        Check(desk);
    }

    private static void Check(Desk desk)
    {
        var legs = desk.Emulator.Legs.ToDictionary(l => l.CallSid);
        foreach (var leg in legs.Values)
        {
            var hearing = leg.Hearing;
            Assert.Equal(leg.IsOver, hearing.Kind == HearingKind.Nothing && leg.Status is not ("initiated" or "ringing" or "queued"));
            if (!hearing.With.All(other => legs[other].Hearing.With.SequenceEqual([leg.CallSid])))
            {
                Assert.Fail(Story(desk, [leg.CallSid, .. hearing.With]));
            }

            Assert.False(leg.Queue is not null && (leg.IsOver || hearing.With.Count > 0), leg.ToString());
        }

        Assert.Equal(legs.Values.Where(l => l.Queue is not null).Select(l => l.CallSid).Order(), desk.Emulator.Queues.SelectMany(q => q.Members).Order());
    }

    private static string Story(Desk desk, string[] legs) =>
        string.Join('\n', desk.Emulator.Events.Where(e => legs.Contains(e.CallSid)).TakeLast(30).Select(e => e with { Body = null, Parameters = [] }));
}
