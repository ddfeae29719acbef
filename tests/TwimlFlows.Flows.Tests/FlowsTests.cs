using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Flows.Tests.Sabotage;

namespace TwimlFlows.Flows.Tests;

/// <summary>Good flows are left alone; each slip in one of them is seen once, by its rule, where it is.</summary>
public sealed class FlowsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Good_flows_have_no_finding()
    {
        foreach (var flow in GoodFlow.All)
        {
            var findings = await flow.FindingsAsync();
            Assert.True(findings.Count == 0, $"{flow.Name}:\n{string.Join("\n", findings)}");
        }

        Assert.True(GoodFlow.All.Count >= 20, $"There are {GoodFlow.All.Count} flows.");
    }

    [Fact]
    public async Task They_have_none_either_when_helpers_write_what_their_steps_answer()
    {
        foreach (var flow in GoodFlow.All)
        {
            var findings = await flow.FindingsAsync(Helpers.WriteAll(flow.Source));
            Assert.True(findings.Count == 0, $"{flow.Name}:\n{string.Join("\n", findings)}");
        }
    }

    [Fact]
    public Task Each_slip_is_seen_once_where_it_is() => AreSeenAsync(slip => true, one => one);

    [Fact]
    public Task Each_slip_in_a_flow_is_seen_in_a_fragment_as_well() => AreSeenAsync(slip => FlowSlips.All.Contains(slip), Helpers.Write);

    private async Task AreSeenAsync(Func<Slip, bool> which, Func<BrokenSource, BrokenSource?> written)
    {
        var broken =
            (from flow in GoodFlow.All
             from slip in Slips.All
             where which(slip) && !slip.NotIn.Contains(flow.Name)
             from one in slip.In(flow.Source)
             let source = written(one)
             where source is not null
             select (Flow: flow, Broken: source)).ToList();
        var missed = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            broken,
            new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken },
            async (one, _) =>
            {
                if (Fault(one.Broken, await one.Flow.FindingsAsync(one.Broken.Text)) is { } fault)
                {
                    missed.Add($"{one.Flow.Name}, {one.Broken.Slip.Rule}, {one.Broken.Slip.Wrong}\n    {fault}");
                }
            });

        var covered = broken.Select(one => one.Broken.Slip.Rule).ToHashSet();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"flows {GoodFlow.All.Count}, slips {broken.Count}, rules {covered.Count} of {TestProject.Rules.Count()}, seen rightly {broken.Count - missed.Count}"));
        Assert.True(missed.IsEmpty, string.Join("\n", missed.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Each_slip_is_one_that_a_flow_gives_room_for()
    {
        var idle = Slips.All.Where(slip => !GoodFlow.All.Any(flow => slip.In(flow.Source).Any())).Select(slip => $"{slip.Rule} {slip.Right}");
        Assert.Empty(idle);
    }

    [Fact]
    public void Every_rule_is_shown_or_cannot_be() => Assert.Equal(
        TestProject.Rules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
        Slips.All.Select(slip => slip.Rule).Distinct().Concat(Slips.NotShown.Keys).Order(StringComparer.Ordinal));

    private static string? Fault(BrokenSource broken, IReadOnlyList<Diagnostic> findings)
    {
        string[] expected = [$"{broken.Slip.Rule} {broken.Place} '{broken.Text.Substring(broken.Place.Start, broken.Place.Length)}'"];
        string[] found =
        [
            .. findings.Select(one => one.Id).Where(id => id.StartsWith("CS", StringComparison.Ordinal) && !broken.Slip.Compiler.Contains(id)).Distinct(),
            .. findings.Where(one => !one.Id.StartsWith("CS", StringComparison.Ordinal)).Select(one => $"{one.Id} {one.Location.SourceSpan} '{Text(one)}'"),
        ];
        return expected.SequenceEqual(found, StringComparer.Ordinal)
            ? null
            : $"expected: {string.Join("; ", expected)}\n    found: {string.Join("; ", found)}";

        static string? Text(Diagnostic one) => one.Location.SourceTree?.GetText().ToString(one.Location.SourceSpan);
    }
}
