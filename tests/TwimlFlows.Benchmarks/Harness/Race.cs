using System.Diagnostics;

namespace TwimlFlows.Benchmarks;

/// <summary>Runs two things in turns and compares the medians of their rounds.</summary>
/// <remarks>
/// The results are ratios that must hold on a machine with other work to do. So the two sides take turns within a few
/// milliseconds of each other, and the processor's time counts instead of the clock's. BenchmarkDotNet measures one side
/// after the other, by the clock, and takes minutes for what is done here in seconds.
/// </remarks>
/// <param name="quick">Whether it is enough to see that everything runs; the numbers then mean nothing.</param>
internal sealed class Race(bool quick)
{
    private const int FewestRounds = 3;

    private readonly int _rounds = quick ? 1 : 25;

    private readonly TimeSpan _warmUp = TimeSpan.FromMilliseconds(quick ? 1 : 1500);

    private readonly TimeSpan _round = TimeSpan.FromMilliseconds(quick ? 1 : 20);

    /// <summary>What takes long is not run any more after this time, but for the fewest rounds that have a median.</summary>
    private readonly TimeSpan _long = TimeSpan.FromMinutes(1);

    /// <summary>Whether it is enough to see that everything runs.</summary>
    internal bool IsQuick => quick;

    /// <summary>Compares what is quick: each round is many runs.</summary>
    internal (Measured Ours, Measured Other) Run(string name, Action ours, Action other)
    {
        WarmUp(ours, other);
        var (ourRuns, otherRuns) = (RunsOfRound(ours), RunsOfRound(other));
        return Compare(name, _rounds, () => Measure(ours, ourRuns), () => Measure(other, otherRuns));
    }

    /// <summary>Compares what takes long: each round is one run, on what was prepared for it and is not measured.</summary>
    internal void Run<T>(string name, Func<T> prepareOurs, Func<T> prepareOther, Action<T> run)
    {
        // The first of each also compiles the code.
        var (ours, other) = (Once(prepareOurs), Once(prepareOther));
        var warmUp = Stopwatch.StartNew();
        for (var i = 0; i < (quick ? 0 : 2) && warmUp.Elapsed < _long / FewestRounds; i++)
        {
            ours();
            other();
        }

        Compare(name, quick ? 1 : 7, ours, other);

        Func<Measured> Once(Func<T> prepare) => () =>
        {
            var prepared = prepare();
            GC.Collect();
            return Measure(() => run(prepared), 1);
        };
    }

    private (Measured Ours, Measured Other) Compare(string name, int rounds, Func<Measured> ours, Func<Measured> other)
    {
        var (ourRounds, otherRounds) = (new List<Measured>(), new List<Measured>());
        var spent = Stopwatch.StartNew();
        for (var round = 0; round < rounds && (round < FewestRounds || spent.Elapsed < _long); round++)
        {
            ourRounds.Add(ours());
            otherRounds.Add(other());
        }

        var medians = (Measured.MedianOf(ourRounds), Measured.MedianOf(otherRounds));
        Report.Print(name, medians);
        return medians;
    }

    private static Measured Measure(Action run, int runs)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
        {
            run();
        }

        var time = Environment.CpuUsage.TotalTime - start;
        return new Measured(time.TotalNanoseconds / runs, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)runs);
    }

    /// <summary>In turns and with pauses, so that the compiler in the background gets to its second, better version.</summary>
    private void WarmUp(Action ours, Action other)
    {
        var start = Environment.TickCount64;
        do
        {
            _ = Measure(ours, 200);
            _ = Measure(other, 200);
            Thread.Sleep(1);
        }
        while (Environment.TickCount64 - start < _warmUp.TotalMilliseconds);
    }

    private int RunsOfRound(Action run)
    {
        var runs = 64;
        while (Measure(run, runs).Nanoseconds * runs < _round.TotalNanoseconds)
        {
            runs *= 2;
        }

        return runs;
    }
}
