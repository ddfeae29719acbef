using CsCheck;

namespace TwimlFlows.Tests.Legs;

/// <summary>Any order of the messages of a move, doubled, with ghosts and requests of older documents in between, ends in the same place.</summary>
public sealed class LegPropertyTests
{
    private static readonly Gen<int[]> _deck = Gen.Int[0, 999].Array[8, 40];

    [Fact]
    public Task A_first_hold_ends_held() => PlayAsync(static desk => desk.TalkAsync(), holds: static desk => desk.Customer);

    [Fact]
    public Task A_first_hold_of_the_dialled_leg_ends_held() => PlayAsync(static desk => desk.TalkAsync(), holds: static desk => desk.Agent);

    [Fact]
    public Task A_later_hold_of_the_queued_leg_ends_held() =>
        PlayAsync(static desk => desk.TalkByQueueAsync(desk.Customer), holds: static desk => desk.Customer);

    [Fact]
    public Task A_later_hold_of_the_leg_that_dialled_the_queue_ends_held() =>
        PlayAsync(static desk => desk.TalkByQueueAsync(desk.Agent), holds: static desk => desk.Customer);

    [Fact]
    public Task After_ten_holds_the_next_one_ends_held_too() => PlayAsync(
        static async desk =>
        {
            await desk.TalkByQueueAsync(desk.Customer);
            await desk.HoldAndLandAsync(desk.Agent);
            await desk.ResumeAndBridgeAsync();
            await desk.HoldAndLandAsync(desk.Customer);
            await desk.ResumeAndBridgeAsync();
        },
        holds: static desk => desk.Agent);

    [Fact]
    public Task Requests_of_older_documents_never_change_anything() => _deck.SampleAsync(
        async deck =>
        {
            var desk = new LegDesk();
            var old = new List<(DeskLeg Leg, string Document)>();
            await desk.TalkByQueueAsync(desk.Customer);
            Note(desk, old);
            foreach (var card in deck.Take(3))
            {
                await desk.HoldAndLandAsync(card % 2 == 0 ? desk.Customer : desk.Agent);
                Note(desk, old);
                await desk.ResumeAndBridgeAsync();
                Note(desk, old);
            }

            if (deck[3] % 2 == 0)
            {
                await desk.HoldAndLandAsync(desk.Customer);
            }

            var seen = await desk.SeenAsync();
            foreach (var card in deck)
            {
                var (leg, document) = old[card % old.Count];
                if (document != leg.Document)
                {
                    var text = (await OldRequestAsync(leg, document, card / 10)).Text;
                    Assert.True(text == "Settle" || text.StartsWith("Run w", StringComparison.Ordinal), text);
                }
            }

            Assert.Equal(seen, await desk.SeenAsync());
            Assert.Equal("", desk.Sent());
        },
        iter: 60,
        threads: 1);

    private static Task PlayAsync(Func<LegDesk, Task> prepare, Func<LegDesk, DeskLeg> holds) => _deck.SampleAsync(
        async deck =>
        {
            var desk = new LegDesk();
            await prepare(desk);
            var held = holds(desk);
            var (hold, moved) = await desk.BeginAsync(() => desk.HoldAsync(held));
            var falling = moved.Partner;
            var (fallen, old) = (falling.Document, moved.Document);
            string? movedTo = moved.Next, fallsTo = null;
            var sent = new List<Func<Task<Reply>>>();
            var isDone = new bool[4];
            foreach (var card in deck.Concat(Enumerable.Range(0, 12)))
            {
                var before = await desk.SeenAsync();
                switch (card % 6)
                {
                    case 0 when !isDone[0]:
                        isDone[0] = true;
                        Assert.StartsWith("Run", (await moved.AskAsync(movedTo!)).Text, StringComparison.Ordinal);
                        sent.Add(moved.Last);
                        break;
                    case 1 when !isDone[1]:
                        isDone[1] = true;
                        Assert.StartsWith("GoTo", (await WayOutAsync(falling, fallen, "bridged")).Text, StringComparison.Ordinal);
                        fallsTo = falling.Next;
                        sent.Add(falling.Last);
                        break;
                    case 2 when isDone[1] && !isDone[2]:
                        isDone[2] = true;
                        Assert.StartsWith("Run", (await falling.AskAsync(fallsTo!)).Text, StringComparison.Ordinal);
                        sent.Add(falling.Last);
                        break;
                    case 3 when isDone[held == moved ? 0 : 2] && !isDone[3]:
                        isDone[3] = true;
                        Assert.StartsWith("Run wait", (await held.MusicAsync()).Text, StringComparison.Ordinal);
                        sent.Add(held.Last);
                        break;
                    case 4 when old.Length > 0:
                        Assert.Equal("Settle", (await WayOutAsync(moved, old, "redirected-from-bridged")).Text);
                        Assert.Equal(before, await desk.SeenAsync());
                        break;
                    case 5 when sent.Count > 0:
                        await sent[card / 6 % sent.Count]();
                        Assert.Equal(before, await desk.SeenAsync());
                        break;
                }
            }

            Assert.Equal(OperationOutcome.Held, await desk.OutcomeAsync(hold));
            var c = held == desk.Customer;
            Assert.Equal(c ? "C InQueue, A Waiting, held C" : "C Waiting, A InQueue, held A", await desk.SeenAsync());
        },
        iter: 60,
        threads: 1);

    private static Task<Reply> WayOutAsync(DeskLeg leg, string document, string result) =>
        document.Contains("twf.in=park", StringComparison.Ordinal) ? leg.UnparkedAsync(result, of: document) : leg.WayOutAsync(of: document);

    private static Task<Reply> OldRequestAsync(DeskLeg leg, string document, int kind)
    {
        if (document.Contains("twf.in=park", StringComparison.Ordinal))
        {
            return (kind % 6) switch
            {
                0 => leg.LateMusicAsync(of: document),
                1 => leg.AskAsync("/desk/unparked?" + document, ("QueueResult", "leave")),
                2 => leg.AskAsync("/desk/unparked?" + document, ("QueueResult", "error")),
                3 => leg.AskAsync("/desk/unparked?" + document, ("QueueResult", "redirected")),
                _ => leg.AskAsync("/desk/unparked?" + document, ("QueueResult", "bridged")),
            };
        }

        return document.Contains("twf.in=other", StringComparison.Ordinal) ? leg.LoopAsync(of: document)
            : kind % 2 == 0 ? leg.WayOutAsync(of: document)
            : leg.Partner.LateConnectedAsync(of: document);
    }

    private static void Note(LegDesk desk, List<(DeskLeg Leg, string Document)> old)
    {
        old.Add((desk.Customer, desk.Customer.Document));
        old.Add((desk.Agent, desk.Agent.Document));
    }
}
