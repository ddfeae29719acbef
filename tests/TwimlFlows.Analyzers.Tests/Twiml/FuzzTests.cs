using TwimlFlows.Fuzz;

namespace TwimlFlows.Analyzers.Tests.Twiml;

/// <summary>A short run of what can be run for millions of inputs by hand.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void No_text_in_any_form_of_literal_makes_the_parser_crash_disagree_or_point_elsewhere()
    {
        const int Inputs = 25_000;
        var report = Fuzzer.Run(seed: 20_261, Inputs);

        Assert.Empty(report.Failures);
        Assert.Equal(Inputs, report.Inputs);

        // What agrees because nothing was compared would prove nothing.
        Assert.InRange(report.Sound, Inputs / 20, int.MaxValue);
        Assert.InRange(report.WithFaults, Inputs / 20, int.MaxValue);
        Assert.InRange(report.Compared, Inputs / 20, int.MaxValue);
        Assert.InRange(report.HolesCompared, Inputs / 20, int.MaxValue);
    }
}
