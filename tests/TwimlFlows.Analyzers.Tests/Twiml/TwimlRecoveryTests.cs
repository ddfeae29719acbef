using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Tests.Twiml;

/// <summary>Each mistake is one fault, where it is, and what stands behind it is read as if it had not been made.</summary>
public sealed class TwimlRecoveryTests
{
    [Theory]
    [InlineData("<Dial><Number>1</Dial></Number><Hangup/>", "</Dial>")]
    [InlineData("<Gather><Say><prosody></Gather><Hangup/>", "</Gather>")]
    [InlineData("<Say>a</Sya><Say>b</Say>", "</Sya>")]
    [InlineData("<Response><Dial></Number></Dial></Response>", "</Number>")]
    [InlineData("<Response><Say>a<Say>b</Say></Response>", "</Response>")]
    [InlineData("<Response><Say>a</Response><Say>b", "</Response>", "<Say")]
    [InlineData("<Gather><Say>a", "<Gather", "<Say")]
    [InlineData("</Say></Dial>", "</Say>", "</Dial>")]
    [InlineData("<Say>a</Say", "</Say")]
    [InlineData("<Dial><Say>a</Say </Dial>", "</Say ")]
    [InlineData("<Say>a</Say x='1'><Hangup/>", "</Say ")]
    [InlineData("<Say>a</ Say>", "</ Say")]
    [InlineData("<Say>a</><Hangup/>", "</")]
    [InlineData("< Say>a</Say>", "< ")]
    [InlineData("<Say>1 < 2 and <3</Say>", "<", "<")]
    [InlineData("<Say voice=\"alice>Hello</Say><Play loop=\"2\">a</Play>", "<")]
    [InlineData("<Pause length=\"1/><Play loop=\"2\">a</Play>", "<")]
    [InlineData("<Say voice=\"a<b\">a</Say>", "<")]
    [InlineData("<Say voice=\"a < b > c\">a</Say>", "<")]
    [InlineData("<Say voice=alice loop='2'>a</Say>", "voice")]
    [InlineData("<Dial action=/next/><Hangup/>", "action")]
    [InlineData("<Refer action=\"/a method=\"POST\"><Sip>sip:a</Sip></Refer>", "action")]
    [InlineData("<Say voice='alice loop='2' language='de'>a</Say>", "voice")]
    [InlineData("<Refer action=\u201C/a\u201D method=\u201CPOST\u201D/>", "\u201C", "\u201C")]
    [InlineData("<Say voice=\u201Calice\" loop=\u2018two words\u2019>a</Say>", "\u201C", "\u2018")]
    [InlineData("<Say voice=\u201Calice>a</Say>", "\u201C")]
    [InlineData("<Pause length \"5\"/>", "length")]
    [InlineData("<Pause length'5'/>", "length")]
    [InlineData("<Say voice=alice\">a</Say>", "voice")]
    [InlineData("<Say voice=alice\" loop=\"2\">a</Say>", "voice")]
    [InlineData("<Say voice=\"\"alice\"\" loop='2'>a</Say>", "alice")]
    [InlineData("<Say voice=\"alice\"loop>a</Say>", "loop")]
    [InlineData("<Say voice=\"a\"b\"c\">a</Say>", "b")]
    [InlineData("<Dial action=\"/a?b=\"c\">a</Dial>", "c")]
    [InlineData("<Say Hello world how are you</Say>", "Hello")]
    [InlineData("<Say \"Hello\" world>a</Say>", "\"")]
    [InlineData("<Pause <Say>a</Say>", "<Pause")]
    [InlineData("<Pause/ ><Hangup/>", "/")]
    [InlineData("<Say a='1' a='2' b='&' c>x</Say>", "a", "&", "c")]
    [InlineData("<Say a='1'b='2'>x</Say>", "b")]
    [InlineData("<!-- a -- b --><Hangup/>", "--")]
    [InlineData("<!--><Hangup/>", "<!")]
    [InlineData("<Say>a ]]> b</Say>", "]]>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b '>'>]><Hangup/>", "<!DOCTYPE")]
    [InlineData("<!ELEMENT a><Hangup/>", "<!")]
    [InlineData("<? a?><Hangup/>", "<?")]
    [InlineData("<?XML a?><Hangup/>", "<?XML")]
    [InlineData("<Hangup/><?xml version='1.0'?>", "<?xml")]
    [InlineData("<a:b/>", "<a:b")]
    [InlineData("<a:b:c/>", "<a:b:c")]
    [InlineData("<Say a:b='1'/>", "a:b")]
    [InlineData("<Say xmlns:a='u' xmlns:b='u' a:c='1' b:c='2'/>", "b:c")]
    [InlineData("<Say xmlns:a=''/>", "xmlns:a")]
    [InlineData("<Say xmlns:xml='u'/>", "xmlns:xml")]
    [InlineData("<a:Say xmlns:a='u'/><a:Say/>", "<a:Say")]
    [InlineData("<Say>&nbsp;&copy &#0;&#xD800;&#1114112;&#X41;&#٣;</Say>", "&nbsp;", "&", "&#0;", "&#xD800;", "&#1114112;", "&#X41;", "&#٣;")]
    [InlineData("<Say>\u0001</Say>", "\u0001")]
    [InlineData("<Sa\u0001y>a</Sa\u0001y>", "\u0001", "\u0001")]
    [InlineData("<Say\u00A0loop='1'>a</Say>", "\u00A0")]
    public void One_fault_for_each_mistake(string text, params string[] faults) =>
        Assert.Equal(faults, Faults(text, isSentAsWritten: false));

    [Fact]
    public void Half_of_a_pair_is_no_character()
    {
        // Not among the data above, since a test's name cannot hold it.
        Assert.Equal(["\uD83D"], Faults("<Say>\uD83D</Say>", isSentAsWritten: false));
        Assert.Equal(["\uDE00"], Faults("<Say a='\uDE00'/>", isSentAsWritten: false));
        Assert.Empty(Faults("<Say>\uD83D\uDE00</Say>", isSentAsWritten: false));
    }

    [Theory]
    [InlineData("<Say xml:lang='de'>a</Say>")]
    [InlineData("<a:Say xmlns:a='u' a:b='1' b='1'><a:c/></a:Say>")]
    [InlineData("<Say xmlns='u'/><?target data?>")]
    [InlineData("<Say a='>' b=\"'\" c='\"'>a > b</Say>")]
    [InlineData("<Say>&#0000000000065;&#x10FFFF;&#x9;</Say>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><Response/>")]
    [InlineData("\n <?xml version='1.0'?><Response/>")]
    [InlineData("<a/>text<b/>")]
    public void What_is_right_has_no_fault(string text) => Assert.Empty(Faults(text, isSentAsWritten: false));

    [Theory]
    [InlineData("<Response/>")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding='utf-8' standalone='yes' ?>\r\n<!-- a --><Response/>\n<?b?>")]
    [InlineData(" <?xml version='1.0'?><Response/>", "<?xml")]
    [InlineData("<?xml?><Response/>", "<?xml?>")]
    [InlineData("<?xml encoding='utf-8'?><Response/>", "<?xml encoding='utf-8'?>")]
    [InlineData("<Response/><Response/>", "<Response")]
    [InlineData("Hello<Response/>", "Hello")]
    [InlineData("<Response/><![CDATA[]]>", "<![CDATA[]]>")]
    [InlineData("<Response/>\u00A0", "\u00A0")]
    [InlineData("<!-- nothing -->", "<!-- nothing -->")]
    [InlineData("", "")]
    public void A_document_that_is_sent_as_written_is_one_element(string text, params string[] faults) =>
        Assert.Equal(faults, Faults(text, isSentAsWritten: true));

    [Fact]
    public void Elements_behind_a_fault_are_read()
    {
        var document = TwimlParser.Parse(TwimlText.Of("<Say voice=\"a>b</Sya><Dial><Number>1</Dial><Hangup/>"));

        Assert.Equal(["Say", "Dial", "Number", "Hangup"], document.Elements().Select(element => element.Name));
        Assert.Equal(["Say", "Dial", "Hangup"], document.Nodes.OfType<TwimlElement>().Select(element => element.Name));
    }

    [Fact]
    public void A_section_of_CDATA_is_text_without_its_marks()
    {
        var say = TwimlParser.Parse(TwimlText.Of("<Say><![CDATA[a < b]]></Say>")).Elements().Single();
        var text = Assert.IsType<TwimlTextNode>(Assert.Single(say.Children));

        Assert.Equal("a < b", text.Text);
        Assert.True(text.IsCData);
        Assert.Equal(new TwimlSpan(5, 22), text.Span);
    }

    private static IEnumerable<string> Faults(string text, bool isSentAsWritten)
    {
        var document = TwimlParser.Parse(TwimlText.Of(text), isSentAsWritten);
        Assert.Equal(document.Faults.Count == 0, document.IsSound);
        return document.Faults.OrderBy(fault => fault.Span.Start).Select(fault => document.Text.Of(fault.Span));
    }
}
