namespace TwimlFlows.Tests.Twiml;

using Twiml = TwimlFlows.Twiml;

/// <summary>Where a hole or a literal stands decides how it is written.</summary>
public sealed class WritingTests
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static readonly Twiml _whole = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Goodbye. -->
        <Response>
          <Say>Goodbye.</Say>
        </Response>
        """;

    [Fact]
    public void A_whole_Response_among_other_verbs_gives_its_verbs() => Assert.Equal(
        Head + "<Response><Pause/><!-- Goodbye. -->\n<Say>Goodbye.</Say>\n<Hangup/></Response>",
        Rendered.Text($"<Pause/>{_whole}<Hangup/>"));

    [Fact]
    public void Two_whole_Responses_are_one_document() =>
        Assert.Equal(["Say", "Say"], Rendered.Xml($"{_whole}{_whole}").Elements().Select(verb => verb.Name.LocalName));

    [Theory]
    [InlineData("<Response/>")]
    [InlineData("<Response />")]
    [InlineData("<Response></Response >")]
    [InlineData("<Response a='>' b=\">\"/>")]
    [InlineData("<?xml version=\"1.0\"?>\r\n<Response>\r\n</Response>\r\n")]
    public void An_empty_Response_is_an_empty_document(string text) =>
        Assert.Equal(Head + "<Response></Response>", Rendered.Text(Twiml.Parse(text)));

    [Fact]
    public void A_Response_in_a_comment_or_CDATA_stays() => Assert.Equal(
        "<!--<Response>--><Say><![CDATA[<Response>]]></Say>",
        ((Twiml)$"<!--<Response>--><Say><![CDATA[<Response>]]></Say>").ToString());

    [Fact]
    public void A_value_in_a_comment_is_left_out() =>
        Assert.Equal("<!--  --><Hangup/>", ((Twiml)$"<!-- {"--><Dial>+1900</Dial><!--"}{-1}{_whole} --><Hangup/>").ToString());

    [Fact]
    public void A_value_in_an_instruction_is_left_out() =>
        Assert.Equal("<Pause/><?note ?><Hangup/>", ((Twiml)$"<Pause/><?note {"?><Dial>+1900</Dial>"}?><Hangup/>").ToString());

    [Fact]
    public void A_value_in_the_Response_s_own_tag_is_left_out_with_it() =>
        Assert.Equal("<Hangup/>", ((Twiml)$"<Response a=\"{1}\" b='{"x"}' {"c"}><Hangup/></Response>").ToString());

    [Theory]
    [InlineData("]]>")]
    [InlineData("]]")]
    [InlineData("a\r\n\tb & <c> \"'")]
    public void A_value_in_CDATA_comes_back_and_cannot_end_it(string value) =>
        Assert.Equal(value + ">", Rendered.Xml($"<Say><![CDATA[{value}>]]></Say>").Value);

    [Fact]
    public void An_instruction_with_an_apostrophe_does_not_confuse() =>
        Assert.Equal("<?note don't?><Number>1</Number>", ((Twiml)$"<?note don't?><Number> {"1"} </Number>").ToString());

    [Fact]
    public void A_mark_inside_an_attribute_does_not_end_the_tag() => Assert.Equal(
        "<Number url='/a>b' method=\"it's\">1</Number>",
        ((Twiml)$"<Number url='/a>b' method=\"it's\"> {"1"} </Number>").ToString());

    [Theory]
    [InlineData(" 1 ", "", "1")]
    [InlineData(" 1 ", " ", "1")]
    [InlineData(" 1 ", " 2\t", "1  2")]
    [InlineData(" ", "\n", "")]
    [InlineData("\u00A01\u2003", "", "1")]
    public void White_space_at_the_end_of_an_address_goes_however_many_holes_share_it(string first, string second, string expected)
    {
        Assert.Equal(expected, Rendered.Xml($"<Dial><Number>\n{first}{second}\n</Number></Dial>").Value);
        Assert.Equal(expected, Rendered.Xml($"<Dial><Number>{$" {first}"}{Twiml.Empty}{$"{second} "}</Number></Dial>").Value);
    }

    [Fact]
    public void White_space_between_two_values_of_an_address_stays() =>
        Assert.Equal("My Room 7 north", Rendered.Xml($"<Dial><Conference>\n My {"Room"} {7} {"north"} </Conference></Dial>").Value);

    [Fact]
    public void White_space_beside_a_comment_in_an_address_stays() =>
        Assert.Equal("My  Room", Rendered.Xml($"<Dial><Conference> My <!-- old --> Room </Conference></Dial>").Value);

    [Fact]
    public void Speech_keeps_the_white_space_of_values() =>
        Assert.Equal(" a  b ", Rendered.Xml($"<Say> {"a "} {"b"} </Say>").Value);

    [Fact]
    public void An_address_without_text_of_its_own_gives_nothing_to_what_follows() =>
        Assert.Equal("<Play digits=\"1\"/> a <Say> b </Say>", ((Twiml)$"<Play digits=\"{1}\"/>{" a "}<Say>{" b "}</Say>").ToString());

    [Theory]
    [InlineData("https://example.com", "https://example.com/desk/answer?a=b&amp;c=%26")]
    [InlineData("https://example.com/", "https://example.com/desk/answer?a=b&amp;c=%26")]
    [InlineData("https://example.com/voice/", "https://example.com/voice/desk/answer?a=b&amp;c=%26")]
    public void A_link_is_put_behind_the_public_base_URL(string baseUrl, string expected)
    {
        Twiml twiml = $"<Redirect>{Link.To("/desk/answer").With("a", "b").With("c", "&")}</Redirect>";

        Assert.Equal($"{Head}<Response><Redirect>{expected}</Redirect></Response>", twiml.ToXml(baseUrl));
    }

    [Fact]
    public void A_Uri_is_escaped_for_XML() => Assert.Equal(
        "<Play>https://example.com/a%20b?c=1&amp;d=2</Play><Redirect>../over</Redirect>",
        ((Twiml)$"<Play>{new Uri("https://example.com/a b?c=1&d=2")}</Play><Redirect>{new Uri("../over", UriKind.Relative)}</Redirect>").ToString());

    [Fact]
    public void Fragments_that_lie_each_in_the_next_one_are_refused_before_the_stack_ends()
    {
        Twiml twiml = $"<Pause/>";
        for (var i = 0; i < 200_000; i++)
        {
            twiml = $"{twiml}<Pause/>";
        }

        Assert.Contains("Twiml.Each", Assert.Throws<InvalidOperationException>(() => twiml.ToString()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_fragments_is_taken_when_the_document_is_made()
    {
        var list = new List<Twiml> { $"<Pause/>" };
        Twiml twiml = $"{list}";
        list.Add($"<Hangup/>");

        Assert.Equal("<Pause/>", twiml.ToString());
    }

    [Fact]
    public void A_time_is_written_in_whole_seconds() =>
        Assert.Equal("1 -1 86400", ((Twiml)$"{TimeSpan.FromMilliseconds(1999)} {TimeSpan.FromMilliseconds(-1999)} {TimeSpan.FromDays(1)}").ToString());

    [Fact]
    public void A_missing_fragment_is_refused_where_it_is_missing()
    {
        Twiml missing = null!;

        Assert.Throws<ArgumentNullException>(() => ((Twiml)$"<Pause/>{missing}").ToString());
        Assert.Throws<ArgumentNullException>(() => ((Twiml)$"{new[] { Twiml.Empty, missing }}").ToString());
    }
}
