namespace TwimlFlows.Benchmarks;

/// <summary>
/// Compares what this library does with the least that could be done: <c>--ratios</c>, with the names of comparisons behind it
/// for those alone, and <c>--quick</c> to see that all of it runs.
/// </summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<Race, Task>> _comparisons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["documents"] = AtOnce(DocumentRatios.Run),
        ["signatures"] = AtOnce(SignatureRatios.Run),
        ["webhooks"] = WebhookRatios.RunAsync,
        ["generator"] = AtOnce(GeneratorRatios.Run),
        ["parser"] = AtOnce(ParserRatios.Run),
        ["rules"] = AtOnce(RuleRatios.Run),
    };

    private static async Task<int> Main(string[] args)
    {
        var named = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (!args.Contains("--ratios") || named.Exists(name => !_comparisons.ContainsKey(name)))
        {
            Console.Error.WriteLine("--ratios prints each comparison as \"name: ours, other, ratio\"; --ratios --quick only shows that each one runs.");
            Console.Error.WriteLine($"--ratios {string.Join(' ', _comparisons.Keys)} are all of them; name some to run those alone.");
            return 2;
        }

        var race = new Race(args.Contains("--quick"));
        DocumentRatios.Check();
        foreach (var (name, run) in _comparisons)
        {
            if (named.Count == 0 || named.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                await run(race);
            }
        }

        return 0;
    }

    private static Func<Race, Task> AtOnce(Action<Race> run) => race =>
    {
        run(race);
        return Task.CompletedTask;
    };
}
