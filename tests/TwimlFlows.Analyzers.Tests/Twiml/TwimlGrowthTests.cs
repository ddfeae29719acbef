using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Tests.Twiml;

/// <summary>The parser's work grows with the text and not with its square, whatever the text repeats.</summary>
public sealed class TwimlGrowthTests
{
    private const int Repeats = 100_000;

    [Theory]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<a></b>")]
    [InlineData("<a><b></a>")]
    [InlineData("<a b='1'>text &amp; </a>")]
    [InlineData("<a b=\">")]
    [InlineData("<a b='> < ")]
    [InlineData("<a b='<a b=\"")]
    [InlineData("< a ")]
    [InlineData("<  ")]
    [InlineData("<!--")]
    [InlineData("<!-- -- -->")]
    [InlineData("<![CDATA[")]
    [InlineData("<![CDATA[]]>")]
    [InlineData("<?a")]
    [InlineData("<?xml ?>")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<!")]
    [InlineData("&a")]
    [InlineData("&#1;")]
    [InlineData("]]>")]
    [InlineData("<a:b xmlns:a='c'>")]
    [InlineData("\0")]
    public void A_repeated_text_is_looked_at_a_few_times_only(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, Repeats));
        var once = TwimlParser.Parse(TwimlText.Of(text));

        Assert.InRange(once.Looks, text.Length, 8L * text.Length);
    }

    [Fact]
    public void A_tag_of_a_hundred_thousand_attributes_is_read_in_one_pass()
    {
        var text = $"<a {string.Concat(Enumerable.Range(0, Repeats).Select(number => FormattableString.Invariant($"a{number}='' ")))}/>";
        var document = TwimlParser.Parse(TwimlText.Of(text));

        Assert.True(document.IsSound);
        Assert.Equal(Repeats, document.Elements().Single().Attributes.Count);
        Assert.InRange(document.Looks, text.Length, 8L * text.Length);
    }

    [Fact]
    public void A_hundred_thousand_elements_that_are_never_closed_are_one_fault_each() =>
        Assert.Equal(Repeats, TwimlParser.Parse(TwimlText.Of(string.Concat(Enumerable.Repeat("<a>", Repeats)))).Faults.Count);
}
