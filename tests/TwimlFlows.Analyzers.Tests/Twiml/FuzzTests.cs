using TwimlFlows.Analyzers.Twiml;
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
        Assert.InRange(report.Filled, Inputs / 20, int.MaxValue);
        Assert.InRange(report.PlacesCompared, Inputs * 20L, long.MaxValue);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\u00B7\" encoding=\"UTF-8\"?>\r\n<Response/>")]
    [InlineData("<?xml version=\"1.0espo\" encoding=\"UTF-8\"?>\r\n<Response/>")]
    public void What_was_once_judged_differently_is_judged_alike(string text)
    {
        var report = new FuzzReport();
        new DocumentCheck(report).Run(TwimlText.Of(text), 0, text.Length, isSentAsWritten: true);

        Assert.Equal((0, 1, 1), (report.Sound, report.WithFaults, report.Compared));
    }
}
