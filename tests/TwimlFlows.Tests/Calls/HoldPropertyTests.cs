using CsCheck;

namespace TwimlFlows.Tests.Calls;

/// <summary>Random wishes, lost answers, and events that come late, doubled and shuffled: what is believed in the end is true.</summary>
public sealed class HoldPropertyTests
{
    private static readonly Gen<(int Wish, int Fault, int Deliver)[]> _scripts =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 7], Gen.Int[0, 3]).Array[1, 10];

    [Fact]
    public Task What_is_believed_after_the_last_event_is_what_Twilio_has() => Gen.Select(_scripts, Gen.Int[0, int.MaxValue - 1]).SampleAsync(
        async (script, seed) =>
        {
            var desk = new RoomDesk();
            var (customer, _) = await desk.TalkAsync();
            var random = new Random(seed);
            var late = new List<ConferenceEvent>();
            foreach (var (wish, fault, deliver) in script)
            {
                if (fault < 4)
                {
                    desk.Twilio.Next(HttpMethod.Post, FaultOf(fault));
                }

                var before = desk.Twilio.Posts.Count();
                var result = await desk.ResultAsync(wish == 0 ? desk.ResumeAsync("customer") : desk.HoldAsync("customer"));
                desk.Twilio.Recover();
                AssertHonest(result.Outcome, customer.Hold, wish != 0);
                Assert.InRange(desk.Twilio.Posts.Count() - before, 0, 4);
                late.AddRange(desk.TakeTold());
                if (deliver == 0)
                {
                    await DeliverAsync(desk, late, random);
                }
            }

            await DeliverAsync(desk, late, random);
            Assert.Equal(customer.Hold, (await desk.SeenAsync(RoomDesk.Customer))!.IsHeld);
        },
        iter: 200,
        threads: 1);

    // A result that says how things are must be right.
    private static void AssertHonest(OperationOutcome outcome, bool isHeld, bool wanted)
    {
        switch (outcome)
        {
            case OperationOutcome.Held or OperationOutcome.AlreadyHeld:
                Assert.True(isHeld && wanted, $"{outcome}, and Twilio says that nobody is held.");
                break;
            case OperationOutcome.Resumed or OperationOutcome.NotHeld:
                Assert.True(!isHeld && !wanted, $"{outcome}, and Twilio says that the customer is held.");
                break;
            default:
                Assert.True(outcome is OperationOutcome.Unconfirmed or OperationOutcome.Failed, outcome.ToString());
                break;
        }
    }

    private static async Task DeliverAsync(RoomDesk desk, List<ConferenceEvent> late, Random random)
    {
        var events = late.Concat(late.Where(_ => random.Next(3) == 0)).ToArray();
        random.Shuffle(events);
        foreach (var e in events)
        {
            await desk.Sessions.TakeAsync(e, TestContext.Current.CancellationToken);
        }

        late.Clear();
    }

    private static Fault FaultOf(int fault) => fault switch
    {
        0 => new Fault(FaultKind.Timeout, HasEffect: true),
        1 => new Fault(FaultKind.NoConnection),
        2 => Fault.Answer(500, hasEffect: true),
        _ => Fault.Answer(429, 20429),
    };
}
