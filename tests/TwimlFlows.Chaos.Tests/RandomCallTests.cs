using System.Reflection;

namespace TwimlFlows.Chaos.Tests;

/// <summary>Calls at random through the real runtime and the emulator, with everything going wrong that can.</summary>
public sealed class RandomCallTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nobody_is_dropped_or_stranded_and_no_strangers_are_joined(int seed)
    {
        var details = new StringWriter();

        var count = await ChaosRun.RunAsync(new ChaosOptions { Calls = 2000, Seed = seed, Details = details });

        output.WriteLine(count.ToString());
        Assert.True(count.IsClean, $"{count}\n{details}");
        Assert.True(count.Operations > 5000 && count.Faults > 1000, $"Too little happened: {count}");
        foreach (var outcome in (OperationOutcome[])[OperationOutcome.Held, OperationOutcome.Resumed, OperationOutcome.AlreadyHeld, OperationOutcome.NotHeld, OperationOutcome.NotConnected, OperationOutcome.CallOver])
        {
            Assert.True(count.Outcomes.ContainsKey(outcome), $"{outcome} never happened.");
        }
    }

    [Fact]
    public async Task Should_Twilio_end_a_partner_by_a_move_the_other_one_is_released_and_meets_no_stranger()
    {
        var details = new StringWriter();

        var count = await ChaosRun.RunAsync(new ChaosOptions { Calls = 500, Seed = 3, MovesKillPartners = true, Details = details });

        output.WriteLine(count.ToString());
        Assert.True(count.Lost > 0, "No move killed anybody, so nothing was shown.");
        Assert.True(count.Stranded + count.Mixed == 0, $"{count}\n{details}");
    }

    /// <summary>Each rule, and what its absence costs at the least.</summary>
    public static TheoryData<string> Rules => [.. typeof(LegRules).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(bool))
        .Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Without_this_rule_the_run_finds_it(string rule)
    {
        // What the absence of these two breaks is mended by another rule, so that one is away as well.
        var rules = LegRules.All with { DoubtsFreshBridges = rule is not (nameof(LegRules.NeverRepeatsResumes) or nameof(LegRules.OnePlanAtATime)) };
        typeof(LegRules).GetProperty(rule)!.SetValue(rules, false);

        var sum = new ChaosCount();
        for (var seed = 1; seed <= 30 && IsUnnoticed(rule, sum); seed++)
        {
            sum += await ChaosRun.RunAsync(new ChaosOptions { Calls = 300, Seed = seed, Rules = rules, FaultRate = seed % 3 == 0 ? 0.06 : 0.15, Haste = seed % 2 == 0 ? 0.4 : 0.95 });
        }

        output.WriteLine($"without {rule}: {sum}, queues left {sum.Queues}");
        Assert.False(IsUnnoticed(rule, sum), $"Without {rule} nothing was noticed: {sum}");
    }

    private static bool IsUnnoticed(string rule, ChaosCount count) => rule == nameof(LegRules.DeletesQueues)
        ? count.Queues <= count.Calls / 4
        : count.IsClean;
}
