using System.Globalization;

namespace TwimlFlows.Chaos;

/// <summary>Runs calls at random: <c>--calls 100000 --seed 1</c>, <c>--fault-percent 3 --haste-percent 40</c>, and <c>--details</c> to see what went wrong.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var options = new ChaosOptions
        {
            Calls = Number(args, "--calls", 1000),
            Seed = Number(args, "--seed", 1),
            FaultRate = Number(args, "--fault-percent", 3) / 100.0,
            Haste = Number(args, "--haste-percent", 40) / 100.0,
            Details = args.Contains("--details") ? Console.Error : null,
        };
        var count = await ChaosRun.RunAsync(options, sum =>
        {
            if (args.Contains("--details") || sum.Calls % 10_000 < options.AtOnce)
            {
                Console.Error.WriteLine(sum);
            }
        });
        Console.WriteLine("outcomes: " + string.Join(", ", count.Outcomes.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")) + $"; queues left {count.Queues}");
        Console.WriteLine(count);
        return count.IsClean ? 0 : 1;
    }

    private static int Number(string[] args, string name, int whenAbsent) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length
            ? int.Parse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture)
            : whenAbsent;
}
