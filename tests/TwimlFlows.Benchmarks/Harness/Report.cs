using System.Globalization;

namespace TwimlFlows.Benchmarks;

/// <summary>Prints a comparison: what, ours, the other, and how many times the other ours is.</summary>
internal static class Report
{
    internal static void Print(string name, (Measured Ours, Measured Other) medians)
    {
        var (ours, other) = medians;
        Console.WriteLine($"{name}, time: {Time(ours.Nanoseconds)}, {Time(other.Nanoseconds)}, {Ratio(ours.Nanoseconds, other.Nanoseconds)}");
        Console.WriteLine($"{name}, allocated: {Size(ours.Bytes)}, {Size(other.Bytes)}, {Ratio(ours.Bytes, other.Bytes)}");
    }

    /// <summary>How many characters, of a byte each, are done in a second.</summary>
    internal static void PrintSpeed(string name, int characters, (Measured Ours, Measured Other) medians)
    {
        var (ours, other) = (characters * 1000 / medians.Ours.Nanoseconds, characters * 1000 / medians.Other.Nanoseconds);
        Console.WriteLine($"{name}, speed: {Text(ours, "0")} MB/s, {Text(other, "0")} MB/s, {Ratio(ours, other)}");
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 10_000 => Text(nanoseconds, "0 ns"),
        < 10_000_000 => Text(nanoseconds / 1000, "0 µs"),
        _ => Text(nanoseconds / 1_000_000, "0 ms"),
    };

    private static string Size(double bytes) => bytes < 100_000 ? Text(bytes, "0 B") : Text(bytes / 1000, "0 kB");

    /// <summary>Nothing is compared with nothing: half a byte and half a nanosecond are what measuring itself costs.</summary>
    private static string Ratio(double ours, double other) => other < 0.5 ? "no ratio to nothing" : Text(ours / other, "0.00") + " times";

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
