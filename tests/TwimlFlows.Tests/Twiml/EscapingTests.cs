using System.Text;
using CsCheck;

namespace TwimlFlows.Tests.Twiml;

using Twiml = TwimlFlows.Twiml;

/// <summary>Whatever a hole holds, a real XML parser gives it back, and it never becomes markup.</summary>
public sealed class EscapingTests
{
    private const string Awkward = "<>&\"'\t\n\r\0\u0001\u001F\uFFFE\uFFFF\uD800\uDC00 ]";

    private static readonly Gen<char> _anyCharacter = Gen.OneOf(Gen.Char, Gen.Int[0, Awkward.Length - 1].Select(index => Awkward[index]));

    private static readonly Gen<string> _anyText = _anyCharacter.Array[0, 40].Select(characters => new string(characters));

    [Fact]
    public void Text_comes_back_from_the_parser() => _anyText.Sample(text =>
        Rendered.Xml($"<Say>{text}</Say>").Element("Say")!.Value == Expected(text));

    [Fact]
    public void An_attribute_comes_back_from_the_parser() => _anyText.Sample(text =>
        Rendered.Xml($"""<Say language="{text}" voice='{text}'/>""").Element("Say")!.Attributes().All(attribute => attribute.Value == Expected(text)));

    [Fact]
    public void An_address_comes_back_without_the_white_space_around_it() => _anyText.Sample(text =>
        Rendered.Xml($"<Dial><Client> {text}</Client></Dial>").Element("Dial")!.Value == Expected(text.Trim()));

    [Fact]
    public void Fragments_in_fragments_stay_well_formed() => _anyText.Array[0, 5].Sample(texts =>
    {
        var twiml = texts.Aggregate(Twiml.Empty, (inner, text) => $"{inner}<Gather><Say loop=\"{texts.Length}\">{text}</Say></Gather>{inner}");
        return Rendered.Xml(twiml).Descendants("Say").Count() == (1 << texts.Length) - 1;
    });

    [Fact]
    public void CDATA_comes_back_from_the_parser() => _anyText.Sample(text =>
        Rendered.Xml($"<Say><![CDATA[{text}]]></Say>").Element("Say")!.Value == Expected(text));

    [Fact]
    public void What_would_end_a_CDATA_section_is_text_wherever_holes_split_it()
    {
        foreach (var (twiml, text) in Split("]]>"))
        {
            Assert.Equal(text, Rendered.Xml(twiml).Element("Say")!.Value);
        }
    }

    [Fact]
    public void What_would_end_a_CDATA_section_is_text_inside_of_one_too()
    {
        foreach (var (twiml, text) in Split("]]>", "<![CDATA[", "]]>"))
        {
            Assert.Equal(text, Rendered.Xml(twiml).Element("Say")!.Value);
        }
    }

    [Fact]
    public void What_would_end_a_CDATA_section_may_come_from_fragments()
    {
        Twiml Piece(string text) => $"{text}";
        Twiml bracket = $"]";

        Assert.Equal("a]]>b", Rendered.Xml($"<Say>a{bracket}{bracket}>b</Say>").Value);
        Assert.Equal("a]]>b", Rendered.Xml($"<Say>a{Piece("]]")}{Twiml.Empty}>b</Say>").Value);
        Assert.Equal("a]]>b", Rendered.Xml($"<Say><![CDATA[a{bracket}{bracket}>b]]></Say>").Value);
    }

    /// <summary>A text in every way in which its characters are of literals or of holes; an empty hole may part two literals.</summary>
    private static IEnumerable<(Twiml Document, string Text)> Split(string text, string start = "", string end = "")
    {
        for (var way = 0; way < Math.Pow(3, text.Length); way++)
        {
            var twiml = new Twiml(1000, 1000);
            var literal = $"<Say>{start}a";
            var rest = way;
            foreach (var character in text)
            {
                var kind = rest % 3;
                rest /= 3;
                if (kind > 0)
                {
                    twiml.AppendLiteral(literal);
                    twiml.AppendFormatted(kind == 1 ? character.ToString() : "");
                    literal = "";
                }

                literal += kind == 1 ? "" : character;
            }

            twiml.AppendLiteral(literal + $"b{end}</Say>");
            if (!literal.Contains(text, StringComparison.Ordinal))
            {
                // Written out in one piece, it is what it looks like.
                yield return (twiml, $"a{text}b");
            }
        }
    }

    [Fact]
    public void Any_mixture_of_fragments_values_and_whole_documents_is_well_formed() => AnyFragment(4).Sample(fragment =>
    {
        var verbs = Rendered.Xml($"{fragment}<Gather>{fragment}</Gather>").Elements().ToArray();
        return verbs[^1].Name == "Gather" && verbs[^1].Elements().Count() == verbs.Length - 1;
    });

    private static Gen<TwimlFlows.Twiml> AnyFragment(int depth)
    {
        var leaf = Gen.OneOf(
            _anyText.Select(text => (TwimlFlows.Twiml)$"<Say>{text}</Say>"),
            _anyText.Select(text => (TwimlFlows.Twiml)$"<Number url='{text}'> {text} {text} </Number>"),
            _anyText.Select(text => (TwimlFlows.Twiml)$"<!-- {text} --><Say><![CDATA[{text}]]></Say>"),
            _anyText.Select(text => TwimlFlows.Twiml.Parse(new System.Xml.Linq.XElement("Say", new System.Xml.Linq.XCData(Expected(text))).ToString())),
            Gen.Const(TwimlFlows.Twiml.Empty));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = AnyFragment(depth - 1);
        return Gen.OneOf(
            leaf,
            inner.Select(one => (TwimlFlows.Twiml)$"<?xml version=\"1.0\"?>\r\n<Response>{one}<Hangup/></Response>"),
            inner.Select(one => (TwimlFlows.Twiml)$"<Gather action=\"{Link.To("/a").With("b", "\"<>&")}\">{one}</Gather>"),
            inner.List[0, 3].Select(many => (TwimlFlows.Twiml)$"{many}"));
    }

    [Theory]
    [InlineData("a😀&", 5000)]
    [InlineData("😀", 5000)]
    [InlineData("a", 1023)]
    public void A_long_value_is_written_whole(string piece, int count)
    {
        // One character in front, so that a pair of surrogates lies across every even place.
        var text = "x" + string.Concat(Enumerable.Repeat(piece, count)) + "😀";

        Assert.Equal(text, Rendered.Xml($"<Say>{text}</Say>").Value);
    }

    private static string Expected(string text)
    {
        // Lone surrogates and what XML 1.0 forbids stand as U+FFFD.
        var utf8 = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return new string([.. utf8.Select(c => c is '\t' or '\n' or '\r' or >= ' ' and not ('\uFFFE' or '\uFFFF') ? c : '\uFFFD')]);
    }
}
