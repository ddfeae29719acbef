namespace TwimlFlows.Benchmarks;

/// <summary>Compares what this library does with the least that could be done: <c>--ratios</c>, and <c>--quick</c> to see that all of it runs.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (!args.Contains("--ratios"))
        {
            Console.Error.WriteLine("--ratios prints each comparison as \"name: ours, other, ratio\"; --ratios --quick only shows that each one runs.");
            return 2;
        }

        var race = new Race(args.Contains("--quick"));
        DocumentRatios.Check();
        DocumentRatios.Run(race);
        SignatureRatios.Run(race);
        await WebhookRatios.RunAsync(race);
        GeneratorRatios.Run(race);
        ParserRatios.Run(race);
        RuleRatios.Run(race);
        return 0;
    }
}
