namespace TwimlFlows.Tests.Twiml;

using Twiml = TwimlFlows.Twiml;

public sealed class ParseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("<Say>a</Say><Hangup/>")]
    [InlineData("<!-- a --><Say>a &amp; b</Say>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>a</Say></Response>")]
    public void Verbs_or_a_whole_Response_are_taken(string text) => Assert.Equal("Response", Rendered.Xml(Twiml.Parse(text)).Name.LocalName);

    [Theory]
    [InlineData("<Say>\n<Pause></Say>", "line 2, column")]
    [InlineData("<Say>a</Say>\n hello", "line 1, column 13")]
    [InlineData("<![CDATA[hello]]>", "outside of every element")]
    [InlineData("<Response/><Hangup/>", "not the only")]
    [InlineData("<Hangup/><Response/>", "not the only")]
    [InlineData("<Gather><Response/></Gather>", "inside another element")]
    [InlineData("<Response><Response/></Response>", "not the only")]
    [InlineData("<Say>\u0001</Say>", "line 1, column 6")]
    [InlineData("<Say a=1/>", "line 1, column 8")]
    [InlineData("<x:Say/>", "line 1, column 2")]
    public void Anything_else_is_refused_with_its_place(string text, string said) =>
        Assert.Contains(said, Assert.Throws<FormatException>(() => Twiml.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY e \"hello\">]><Say>&e;</Say>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><Say/>")]
    public void Document_types_are_refused_and_nothing_is_fetched(string text) =>
        Assert.Contains("DTD", Assert.Throws<FormatException>(() => Twiml.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Assert.Contains("line 1, column 7", Assert.Throws<FormatException>(() => Twiml.Parse("<Say>\uD800</Say>")).Message, StringComparison.Ordinal);
        Assert.Contains("surrogate", Assert.Throws<FormatException>(() => Json.Parse("\"\uD800\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_does_not_repeat_a_huge_text() =>
        Assert.InRange(Assert.Throws<FormatException>(() => Twiml.Parse($"<{new string('a', 100_000)}></b>")).Message.Length, 1, 400);

    [Fact]
    public void What_was_parsed_is_TwiML_in_a_hole() =>
        Assert.Equal("<Gather><Say>a &amp; b</Say></Gather>", ((Twiml)$"<Gather>{Twiml.Parse("<Say>a &amp; b</Say>")}</Gather>").ToString());

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{\"a\": 1} {\"b\": 2}")]
    public void Json_is_checked(string text) => Assert.StartsWith("This is no JSON", Assert.Throws<FormatException>(() => Json.Parse(text)).Message, StringComparison.Ordinal);
}
