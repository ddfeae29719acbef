namespace TwimlFlows.Analyzers.Tests.Manifest;

/// <summary>Where a flow cannot be followed, its manifest says so: the step, the line and what is written there.</summary>
public sealed class GapTests
{
    private const string Other = """
        public static class Prompts { public static Twiml Closed() => $"<Hangup/>"; public static Link Next => Line.To.Bye; }
        [VoiceFlow("/other")] public partial class Other { [Step] public Twiml Bye() => $"<Hangup/>"; }
        """;

    [Theory]
    [InlineData("""[Step] public Twiml A() => Prompts.Closed();""", "Prompts.Closed()")]
    [InlineData("""[Step] public Twiml A(string kept) => Twiml.Parse(kept);""", "Twiml.Parse(kept)")]
    [InlineData("""[Step] public Twiml A() => Helper($"<Pause/>"); private Twiml Helper(Twiml inner) => $"{inner}<Hangup/>";""", "inner")]
    [InlineData("""[Step] public Twiml A() => Helper($"<Number>+15550100100</Number>"); private Twiml Helper(Twiml inner) => $"<Dial>{inner}</Dial><Hangup/>";""", "inner")]
    [InlineData("""[Step] public Twiml A() => $"{Prompts.Closed()}";""", "Prompts.Closed()")]
    [InlineData("""[Step] public Twiml A() => $"<Redirect>{Other.To.Bye}</Redirect>";""", "Other.To.Bye")]
    [InlineData("""[Step] public Twiml A() => $"<Redirect>{Prompts.Next}</Redirect>";""", "Prompts.Next")]
    [InlineData("""[Step] public Twiml A() => Helper(To.Bye); private Twiml Helper(Link next) => $"<Dial action='{next}'>+15550100100</Dial>";""", "next")]
    [InlineData("""[Step] public Twiml A(string host) => $"<Redirect>https://{host}/next</Redirect>";""", "https://{host}/next")]
    [InlineData("""[Step] public Twiml A() => $"<Redirect>https://example.com/next</Redirect>";""", "https://example.com/next")]
    [InlineData("""[Step] public Twiml A() => $"<Redirect>/line/nowhere</Redirect>";""", "/line/nowhere")]
    [InlineData("""[Step] public Twiml A() => $"<Dial><Number url='{new Uri("https://example.com/screen")}'>+15550100100</Number></Dial>";""", "new Uri(\"https://example.com/screen\")")]
    public void Whatever_is_seen_elsewhere_is_named(string members, string expression)
    {
        var gap = Assert.Single(Manifests.Of("\n\n" + members + Bye, Other).NotFollowed);

        // Two lines for the class, and two that are empty.
        Assert.Equal(new ManifestGap("A", 5, expression), gap);
    }

    [Fact]
    public void What_can_be_followed_is_there_all_the_same()
    {
        var manifest = Manifests.Of("""[Step] public Twiml A(bool late) => late ? Prompts.Closed() : $"<Redirect>{Bye}</Redirect>";""" + Bye, Other);

        Assert.Equal(["A -Redirect-> Bye"], manifest.Ways());
        Assert.Equal(["Prompts.Closed()"], manifest.NotFollowed.Select(gap => gap.Expression));
    }

    [Fact]
    public void A_helper_of_two_steps_stops_both_of_them()
    {
        var manifest = Manifests.Of("""
            [Step] public Twiml A() => Helper();
            [Step] public Twiml B() => $"{Helper()}<Hangup/>";
            private Twiml Helper() => Prompts.Closed();
            """ + Bye, Other);

        Assert.Equal([("A", 5), ("B", 5)], manifest.NotFollowed.Select(gap => (gap.Step, gap.Line)));
    }

    [Fact]
    public void A_long_expression_is_shown_in_one_line_and_shortened()
    {
        var gap = Assert.Single(Manifests.Of($"[Step] public Twiml A() => Twiml.Parse(\n    \"{new string('x', 200)}\");").NotFollowed);

        Assert.Equal($"Twiml.Parse( \"{new string('x', 85)}…", gap.Expression);
        Assert.Equal(100, gap.Expression.Length);
    }

    private const string Bye = """ [Step] public Twiml Bye() => $"<Hangup/>";""";
}
