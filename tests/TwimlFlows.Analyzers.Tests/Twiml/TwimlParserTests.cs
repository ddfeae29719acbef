using System.Xml;
using CsCheck;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Tests.Twiml;

/// <summary>The template parser against a real XML parser, and against anything that people may type.</summary>
public sealed class TwimlParserTests
{
    private static readonly Gen<string> _soup = Gen.OneOf(
        Pick("<", ">", "</", "/>", "<Say>", "</Say>", "<Dial", "<Dial>", "</Dial>", " action=", "\"", "'", "&", "&amp;", "&#65;", "&#x;", ";", "<!--", "-->", "<![CDATA[", "]]>", "<?xml", "?>", "=", " ", "\n", "a", ":", "-", "é", "\0", "😀"),
        Gen.Char.Select(character => character.ToString()))
        .Array[0, 40]
        .Select(string.Concat);

    private static readonly Gen<string> _wellFormed = Element(3);

    [Fact]
    public void No_text_crashes_it_or_gets_a_place_outside_of_the_text() => _soup.Sample(
        text =>
        {
            var document = Parse(text);
            Assert.All(document.Faults, fault => AssertInside(fault.Span, text));
            Assert.All(document.Elements(), element => AssertInside(element.TagStart, text));
            Assert.All(document.Elements().SelectMany(element => element.Attributes), attribute => AssertInside(attribute.ValueSpan, text));
        },
        iter: 20_000);

    [Fact]
    public void What_both_accept_both_see_alike() => Gen.OneOf(_soup, _wellFormed).Sample(
        text =>
        {
            var document = Parse(text);
            if (!document.IsSound)
            {
                return;
            }

            var real = Real(text);
            if (real is not null)
            {
                Assert.Equal(
                    real.DocumentElement!.SelectNodes(".//*")!.Cast<XmlElement>().Select(element => element.Name + string.Concat(element.Attributes.Cast<XmlAttribute>().Select(attribute => " " + attribute.Name))),
                    document.Elements().Select(element => element.Name + string.Concat(element.Attributes.Select(attribute => " " + attribute.Name))));
            }
        },
        iter: 10_000);

    [Fact]
    public void What_a_real_parser_accepts_it_finds_sound() => _wellFormed.Sample(
        text =>
        {
            Assert.NotNull(Real(text));
            Assert.True(Parse(text).IsSound, text);
        },
        iter: 5_000);

    [Fact]
    public void A_hundred_thousand_elements_inside_one_another_take_no_stack_and_little_time()
    {
        const int Depth = 100_000;
        var document = Parse(string.Concat(Enumerable.Repeat("<a>", Depth)) + string.Concat(Enumerable.Repeat("</a>", Depth)));

        Assert.True(document.IsSound);
        Assert.Equal(Depth, document.Elements().Count());
    }

    private static Gen<string> Pick(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static Gen<string> Element(int depth)
    {
        var text = Pick("Hello", "&amp;", "&#233;", " ", "\n", "<!-- <x> & -->", "<![CDATA[<&]]>", "😀", "'\"");
        var attributes = Pick("", " a='1'", " a=\"1\" b='&lt;\"'", "\n a = '>' ");
        var inside = depth == 0 ? text : Gen.OneOf(text, Element(depth - 1));
        return Gen.Select(Pick("Say", "Dial", "s-1", "_x", "a.b", "ü"), attributes, inside.Array[0, 4], Gen.Bool)
            .Select((name, written, children, isEmpty) => isEmpty ? $"<{name}{written}/>" : $"<{name}{written}>{string.Concat(children)}</{name} >");
    }

    private static TwimlDocument Parse(string text) =>
        TwimlParser.Parse(TwimlText.Of(text));

    private static XmlDocument? Real(string text)
    {
        try
        {
            var document = new XmlDocument { PreserveWhitespace = true };
            document.LoadXml($"<Response>{text}</Response>");
            return document;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void AssertInside(TwimlSpan span, string text) =>
        Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= text.Length, $"{span} of {text.Length}");
}
