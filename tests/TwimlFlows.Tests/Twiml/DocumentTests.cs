using System.Text;

namespace TwimlFlows.Tests.Twiml;

using Twiml = TwimlFlows.Twiml;

public sealed class DocumentTests
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    [Fact]
    public void A_document_gets_its_declaration_and_Response() =>
        Assert.Equal(Head + "<Response><Hangup/></Response>", Rendered.Text($"<Hangup/>"));

    [Theory]
    [InlineData("<Response><Hangup/></Response>")]
    [InlineData("  \n<Response><Hangup/></Response>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<Response><Hangup/></Response>")]
    public void A_whole_Response_is_not_wrapped_again(string text)
    {
        Assert.Equal(Head + "<Response><Hangup/></Response>", Rendered.Text(Twiml.Parse(text)));
        Assert.Equal(Head + "<Response><Hangup/></Response>", Rendered.Text($"{Twiml.Parse(text)}"));
    }

    [Fact]
    public void An_element_that_only_begins_like_Response_is_wrapped() =>
        Assert.Equal(Head + "<Response><Responsex/></Response>", Rendered.Text(Twiml.Parse("<Responsex/>")));

    [Fact]
    public void An_empty_document_is_an_empty_Response() =>
        Assert.Equal(Head + "<Response></Response>", Rendered.Text(Twiml.Empty));

    [Fact]
    public void White_space_around_addresses_goes_and_that_of_speech_stays()
    {
        var number = " +15558675310\n";
        Twiml twiml = $"""
            <Say> Hello <emphasis>dear</emphasis> caller </Say>
            <Dial>
              <Number url="/a b">
                {number}
              </Number>
              <Conference> My Room </Conference>
            </Dial>
            <Redirect>
              https://example.com/{"next"}
            </Redirect>
            """;

        Assert.Equal(
            "<Say> Hello <emphasis>dear</emphasis> caller </Say>\n<Dial><Number url=\"/a b\">+15558675310</Number>\n  <Conference>My Room</Conference>\n</Dial>\n<Redirect>https://example.com/next</Redirect>",
            twiml.ToString());
    }

    [Fact]
    public void White_space_inside_an_address_stays() =>
        Assert.Equal("<Queue>a  b</Queue>", ((Twiml)$"<Queue> {"a "} {"b "} </Queue>").ToString());

    [Fact]
    public void Line_ends_become_line_feeds()
    {
        var twiml = Twiml.Parse("<Say>one\r\ntwo\rthree</Say>");

        Assert.Equal("<Say>one\ntwo\nthree</Say>", twiml.ToString());
    }

    [Fact]
    public void Comments_and_CDATA_are_copied_as_they_are() =>
        Assert.Equal(
            "<!-- <Number> \" ' --> <Say><![CDATA[ a < b ' ]]></Say><Number>1</Number>",
            ((Twiml)$"<!-- <Number> \" ' --> <Say><![CDATA[ a < b ' ]]></Say><Number> {1} </Number>").ToString());

    [Fact]
    public void A_document_is_the_same_each_time_and_from_every_thread()
    {
        Twiml inner = $"<Pause length=\"{3}\"/>";
        Twiml twiml = $"<Say>{"<&>"}</Say>{inner}{inner}<Redirect>{Link.To("/x").With("a", "b&c")}</Redirect>";
        var expected = Rendered.Bytes(twiml);

        Parallel.For(0, 2000, _ => Assert.Equal(expected, Rendered.Bytes(twiml)));
    }

    [Fact]
    public void A_finished_document_takes_nothing_more()
    {
        Twiml twiml = $"<Say>{"a"}</Say>";

        Assert.Throws<InvalidOperationException>(() => twiml.AppendLiteral("<Hangup/>"));
        Assert.Throws<InvalidOperationException>(() => twiml.AppendFormatted("more"));
    }

    [Fact]
    public void Literals_joined_with_plus_are_one_document()
    {
        Twiml twiml = $"<Say>a</Say>" + $"<Say>b</Say>" + $"<Say>{"c"}</Say>";

        Assert.Equal("<Say>a</Say><Say>b</Say><Say>c</Say>", twiml.ToString());
    }

    [Fact]
    public void Writing_a_document_that_was_written_before_allocates_nothing()
    {
        Twiml constant = $"<Say>Goodbye.</Say><Hangup/>";
        Twiml fragment = $"<Dial><Number> {" +15558675310 "}\n</Number></Dial>";
        Twiml dynamic = $"{fragment}<Pause length=\"{7}\"/><Redirect>{Link.To("/desk/answer")}</Redirect><Say>{"a & b"}</Say>";
        var buffer = new FixedBuffer();
        for (var warm = 0; warm < 100; warm++)
        {
            constant.WriteTo(buffer.Reset(), Rendered.BaseUrl);
            dynamic.WriteTo(buffer.Reset(), Rendered.BaseUrl);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            constant.WriteTo(buffer.Reset(), Rendered.BaseUrl);
            dynamic.WriteTo(buffer.Reset(), Rendered.BaseUrl);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("<Say>", 12100)]
    [InlineData("<Say>a</say>", 12100)]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Say>&e;</Say>", 12100)]
    [InlineData("<Say>&nbsp;</Say>", 12100)]
    public void Parse_refuses_what_Twilio_would_refuse(string text, int code) =>
        Assert.Contains(code.ToString(System.Globalization.CultureInfo.InvariantCulture), Assert.Throws<FormatException>(() => Twiml.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_refuses_text_outside_of_elements() =>
        Assert.Contains("Say", Assert.Throws<FormatException>(() => Twiml.Parse("hello")).Message, StringComparison.Ordinal);

    private sealed class FixedBuffer : System.Buffers.IBufferWriter<byte>
    {
        private readonly byte[] _bytes = new byte[8192];
        private int _count;

        public FixedBuffer Reset()
        {
            _count = 0;
            return this;
        }

        public void Advance(int count) => _count += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(_count);

        public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(_count);

        public override string ToString() => Encoding.UTF8.GetString(_bytes, 0, _count);
    }
}
