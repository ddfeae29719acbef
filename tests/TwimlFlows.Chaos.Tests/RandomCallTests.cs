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

    /// <summary>Each rule, and what its absence costs at the least.</summary>
    public static TheoryData<string> Rules => [.. typeof(LegRules).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(bool))
        .Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Without_this_rule_the_run_finds_it(string rule)
    {
        var rules = LegRules.All with { };
        typeof(LegRules).GetProperty(rule)!.SetValue(rules, false);

        var sum = new ChaosCount();
        for (var seed = 1; seed <= 10 && IsUnnoticed(rule, sum); seed++)
        {
            sum += await ChaosRun.RunAsync(new ChaosOptions { Calls = 300, Seed = seed, Rules = rules, FaultRate = 0.06 });
        }

        output.WriteLine($"without {rule}: {sum}, queues left {sum.Queues}");
        Assert.False(IsUnnoticed(rule, sum), $"Without {rule} nothing was noticed: {sum}");
    }

    private static bool IsUnnoticed(string rule, ChaosCount count) => rule == nameof(LegRules.DeletesQueues)
        ? count.Queues <= count.Calls / 4
        : count.IsClean;
}
