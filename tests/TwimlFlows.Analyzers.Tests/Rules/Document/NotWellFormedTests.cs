using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Document;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

public sealed class NotWellFormedTests
{
    [Theory, BadExample("TWF1002", Pitfalls = [124], Errors = [12100])]
    [InlineData("{|TWF1002:<Say|}>Hello.")]
    [InlineData("<Say>Hello.{|TWF1002:</Sy>|}")]
    [InlineData("<Say>Hello.</Say>{|TWF1002:</Say>|}")]
    [InlineData("<Gather><Say>Hello.{|TWF1002:</Gather>|}")]
    [InlineData("<Say>Fish {|TWF1002:&|} chips</Say>")]
    [InlineData("<Say>a{|TWF1002:&nbsp;|}b</Say>")]
    [InlineData("<Play>https://example.com/?a=1{|TWF1002:&|}b=2</Play>")]
    [InlineData("<Say>1 {|TWF1002:<|} 2</Say>")]
    [InlineData("<Say {|TWF1002:loop|}>Hello.</Say>")]
    [InlineData("<Say loop='1' {|TWF1002:loop|}='2'>Hello.</Say>")]
    [InlineData("{|TWF1002:<Say|} loop='1'")]
    [InlineData("<Say loop='1'{|TWF1002:voice|}='man'>Hello.</Say>")]
    [InlineData("<Pause/>{|TWF1002:<!|}-- never closed")]
    [InlineData("<Say>{|TWF1002:<!|}[CDATA[never closed</Say>")]
    [InlineData("<Say>a{|TWF1002:]]>|}</Say>")]
    [InlineData("{|TWF1002:<a:b|}/>")]
    public Task What_no_XML_parser_accepts(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData("<Say>Fish &amp; chips &lt;3 &#233; &#x1F600;</Say>")]
    [InlineData("<Say><![CDATA[a < b && c]]></Say>")]
    [InlineData("<!-- a < b & c --><Pause/>")]
    [InlineData("<Say>]{1}> ]]{2} > [[{3}]] {4}></Say>")]
    [InlineData("<Say>a]]{1}></Say>")]
    [InlineData("<Say>a]]{1}{2}]{3}></Say>")]
    [InlineData("<Say><![CDATA[]]]]></Say><Say>]]<!-- -->></Say>")]
    [InlineData("<Say xmlns:a='{1}' xmlns:b='{2}' a:c='' b:c=''>Hello.</Say>")]
    [InlineData("<Say language = 'de-DE'\n loop='2' >Grüß Gott 😀</Say >")]
    [InlineData("<?xml version='1.0' encoding='UTF-8'?>\n<Response>\n<Reject/>\n</Response>\n")]
    public Task What_every_XML_parser_accepts_is_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    [Theory]
    [InlineData("a{|TWF1002:]]{1}>|}")]
    [InlineData("a]{|TWF1002:]{1}{2}]{3}>|}")]
    public Task A_hole_of_a_text_may_be_empty(string text) => Verify.FindsAsync(
        $"public class Texts {{ public static string Text() => $\"<Response><Say>{text}</Say></Response>\"; }}");

    [Fact]
    public Task A_prefix_of_a_fragment_may_be_declared_around_it() => Verify.FindsAsync("""
        public static class Parts
        {
            public static Twiml Around() => $"<Say xmlns:a='urn:a'>{Inside()}</Say>";

            private static Twiml Inside() => $"{|TWF1009:<a:word|} a:b='1'>Hello.</a:word>";
        }
        """);

    [Fact]
    public async Task The_message_says_what_to_write()
    {
        var finding = await Verify.OneFindingAsync(Flow("<Say>Fish & chips</Say>"));
        Assert.StartsWith("An & must be written &amp;.", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("12100", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$\"\"\"<Say>Fish & chips, 1 < 2</Say>\"\"\"", "$\"\"\"<Say>Fish &amp; chips, 1 &lt; 2</Say>\"\"\"")]
    [InlineData("$$\"\"\"<Play>https://example.com/?a={{1}}&b=2</Play>\"\"\"", "$$\"\"\"<Play>https://example.com/?a={{1}}&amp;b=2</Play>\"\"\"")]
    [InlineData("$\"<Gather input='speech' hints=\\\"a & b\\\"><Say>1 <2</Say></Gather><Hangup/>\"", "$\"<Gather input='speech' hints=\\\"a &amp; b\\\"><Say>1 &lt;2</Say></Gather><Hangup/>\"")]
    [InlineData("Twiml.Parse(\"<Response><Say>Fish & chips & peas</Say></Response>\")", "Twiml.Parse(\"<Response><Say>Fish &amp; chips &amp; peas</Say></Response>\")")]
    public Task The_fix_escapes_a_character_that_begins_no_markup(string before, string after) => Verify.FixesAllAsync<NotWellFormedFix>(Code(before), Code(after));

    [Theory]
    [InlineData("<Refer action=«/a method=«POST«><Sip>sip:a@example.com</Sip></Refer><Hangup/>", "<Refer action=«/a« method=«POST«><Sip>sip:a@example.com</Sip></Refer><Hangup/>")]
    [InlineData("<Pause length=\u201C5\u201D/><Hangup/>", "<Pause length='5'/><Hangup/>")]
    [InlineData("<Pause length=5/><Hangup/>", "<Pause length='5'/><Hangup/>")]
    [InlineData("<Pause length=5«/><Hangup/>", "<Pause length='5'/><Hangup/>")]
    [InlineData("<Pause length «5«/><Hangup/>", "<Pause length= «5«/><Hangup/>")]
    [InlineData("<Say language='de-DE'loop='2'>Hello.</Say>", "<Say language='de-DE' loop='2'>Hello.</Say>")]
    [InlineData("<Say>Hello.</Sya>", "<Say>Hello.</Say>")]
    [InlineData("<Sya>Hello.</Say>", "<Say>Hello.</Say>")]
    public async Task The_fix_writes_quotes_and_names_in_every_literal(string before, string after)
    {
        foreach (var (start, end, quote) in new[] { ("$\"", "\"", "\\\""), ("$@\"", "\"", "\"\""), ("$\"\"\"\n", "\n\"\"\"", "\"") })
        {
            await Verify.FixesAllAsync<NotWellFormedFix>(
                Code(start + before.Replace("«", quote, StringComparison.Ordinal) + end),
                Code(start + after.Replace("«", quote, StringComparison.Ordinal) + end));
        }

        await Verify.FixesFileAsync<NotWellFormedFix>($"<Response>{before.Replace('«', '"')}</Response>", $"<Response>{after.Replace('«', '"')}</Response>");
    }

    [Theory]
    [InlineData("<Refer action='/a method='POST'/>", "The value of 'action' is never closed: its second quote is missing in front of the next attribute.")]
    [InlineData("<Pause length=\u201C5\u201D/>", "The quotes around the value of 'length' are typographic ones. Write straight ones.")]
    [InlineData("<Pause length '5'/>", "An = is missing between 'length' and its value.")]
    [InlineData("<Pause length=5'/>", "The value of 'length' has no first quote.")]
    [InlineData("<Say>Hello.</Sya>", "</Sya> stands where </Say> must: elements are closed in the order in which they nest.")]
    public async Task The_message_says_what_is_wrong(string document, string message) =>
        Assert.StartsWith(message, (await Verify.OneFindingAsync(Flow(document))).GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("$\"<Say>Hello.</Play>\"")]
    [InlineData("$\"<Say voice='alice'loop>Hello.</Say>\"")]
    [InlineData("$\"<Say>Hello.\"")]
    [InlineData("$\"<Gather action='/a><Say>Hello.</Say></Gather>\"")]
    [InlineData("$\"<Say>Fish \\u0026 chips</Say>\"")]
    public Task Where_more_may_be_missing_no_fix_is_offered(string document) => Verify.OffersNoFixAsync<NotWellFormedFix>(Code(document));

    private static string Code(string document) => $"public class Parts {{ public static Twiml Part() => {document}; }}";

    private static string Flow(string document) => $$"""""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer() => $"""
        {{document}}
        """;
        }
        """"";
}
