namespace TwimlFlows.Tests.Twiml;

using Twiml = TwimlFlows.Twiml;

public sealed class StepHoleTests
{
    private readonly Line _line = new();

    [Fact]
    public void The_flow_is_asked_for_a_step_that_is_named() =>
        Assert.Equal("/asked/Over", ((Twiml)$"{_line.Over}").ToString());

    [Fact]
    public void An_expression_that_only_ends_in_a_step_s_name_is_not_taken_for_it() => Assert.Equal(
        "/line/music",
        ((Twiml)$"{(_line.IsBusy ? _line.Music : _line.Over)}").ToString());

    [Fact]
    public void A_step_held_in_a_variable_is_found_by_its_method()
    {
        Func<Twiml> next = _line.Music;

        Assert.Equal("/line/music", ((Twiml)$"{next}").ToString());
    }

    [Fact]
    public void A_step_whose_link_needs_arguments_says_what_to_write()
    {
        var refusal = Assert.Throws<ArgumentException>(() => ((Twiml)$"{_line.Join}").ToString());

        Assert.Contains("'room'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("{To.Join(", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lambda_and_a_method_of_a_class_that_is_no_flow_are_no_steps()
    {
        Func<Twiml> lambda = () => Twiml.Empty;

        Assert.Contains("no step", Assert.Throws<ArgumentException>(() => ((Twiml)$"{lambda}").ToString()).Message, StringComparison.Ordinal);
        Assert.Contains("'Stray' is no step", Assert.Throws<ArgumentException>(() => ((Twiml)$"{NoFlow.Stray}").ToString()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a", "/a/over")]
    [InlineData("a/b/", "/a/b/over")]
    [InlineData("/", "/over")]
    public void The_flow_s_prefix_is_put_in_front(string prefix, string expected) => Assert.Equal(expected, prefix switch
    {
        "/a" => ((Twiml)$"{Plain.Over}").ToString(),
        "/" => ((Twiml)$"{Root.Over}").ToString(),
        _ => ((Twiml)$"{Sloppy.Over}").ToString(),
    });

    [VoiceFlow("/line")]
    private sealed class Line : IVoiceFlow
    {
        public bool IsBusy { get; } = true;

        // Music is left out, as the generator leaves out what needs arguments: then the method itself is looked at.
        public string? PathOf(string step) => step == nameof(Over) ? "/asked/Over" : null;

        [HoldMusic]
        public Twiml Music() => Twiml.Empty;

        [Step]
        public Twiml Over() => Twiml.Empty;

        [Step]
        public Twiml Join(DialResult result, RoomName room) => Twiml.Empty;
    }

    [VoiceFlow("/a")]
    private static class Plain
    {
        [Step]
        public static Twiml Over() => Twiml.Empty;
    }

    [VoiceFlow("a/b/")]
    private static class Sloppy
    {
        [Step]
        public static Twiml Over() => Twiml.Empty;
    }

    [VoiceFlow("/")]
    private static class Root
    {
        [Step]
        public static Twiml Over() => Twiml.Empty;
    }

    private static class NoFlow
    {
        [Step]
        public static Twiml Stray() => Twiml.Empty;
    }
}
