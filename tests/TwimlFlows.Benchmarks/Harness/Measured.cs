namespace TwimlFlows.Benchmarks;

/// <summary>What one run of something cost.</summary>
/// <param name="Nanoseconds">Processor time.</param>
/// <param name="Bytes">Allocated bytes.</param>
internal readonly record struct Measured(double Nanoseconds, double Bytes)
{
    /// <summary>The median of each, taken by itself.</summary>
    internal static Measured MedianOf(IReadOnlyCollection<Measured> rounds) =>
        new(Median(rounds.Select(round => round.Nanoseconds)), Median(rounds.Select(round => round.Bytes)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
