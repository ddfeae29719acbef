using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>TWF1003 to TWF1007: what a hole may hold, and where it may stand.</summary>
public sealed class HoleRuleTests
{
    [Theory]
    [InlineData("""$"{({|TWF1003:"<Pause/>"|})}" """)]
    [InlineData("""$"<Say>Hi</Say>{(flag ? {|TWF1003:"<Pause/>"|} : "")}" """)]
    [InlineData("""$"<Gather>{(flag ? {|TWF1003:$"<Say>{text}</Say>"|} : {|TWF1003:$"<Pause/>"|})}</Gather><Hangup/>" """)]
    [InlineData("""$"<Say>{text switch { "a" => {|TWF1003:"<break/>"|}, _ => "none" }}</Say>" """)]
    [InlineData("""$"<Say>{text ?? {|TWF1003:"</Say>"|}}</Say>" """)]
    [InlineData("""$"<Say>{text + {|TWF1003:"<p>"|} + ((flag ? {|TWF1003:"<s>"|} : "") + text) + {|TWF1003:$"</p>"|}}</Say>" """)]
    public Task Markup_that_became_a_string(string document) => Verify.FindsAsync(Flow(document));

    [Fact]
    public async Task A_sum_of_thousands_in_a_hole_takes_no_stack()
    {
        var findings = await TestProject.FindingsAsync(TestProject.Create(Flow($"$\"<Say>{{{string.Concat(Enumerable.Repeat("text + ", 20_000))}\"<p>\"}}</Say>\"")).Project);
        Assert.Equal("TWF1003", Assert.Single(findings).Id);
    }

    [Theory]
    [InlineData("""$"{$"<Pause/>"}" """)]
    [InlineData("""$"{Twiml.If(flag, $"<Pause/>")}" """)]
    [InlineData("""$"<Say>{(flag ? "a < b" : "1 <2")}</Say>" """)]
    [InlineData("""$"<Say>{text}</Say>" """)]
    [InlineData("""$"{Twiml.Each(new[] { "a" }, one => $"<Say>{one}</Say>")}" """)]
    public Task TwiML_and_plain_text_are_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    [Theory, BadExample("TWF1004", Errors = [12100])]
    [InlineData("""$"<Say>Hi</Say><!-- {|TWF1004:{text}|} -->" """)]
    [InlineData("""$"<Say><![CDATA[{|TWF1004:{text}|}]]></Say>" """)]
    [InlineData("""$"<{|TWF1004:{text}|}/>" """)]
    [InlineData("""$"<Say {|TWF1004:{text}|}>Hi</Say>" """)]
    [InlineData("""$"<Say voice={|TWF1004:{text}|}>Hi</Say>" """)]
    [InlineData("""$"<?xml version='{|TWF1004:{text}|}'?><Response/>" """)]
    public Task A_hole_where_no_value_can_stand(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData("""$"<Say voice='{text}'>{text}</Say>" """)]
    [InlineData("""$"<Say voice=\"{text}\">{text}, {text}</Say>" """)]
    public Task A_hole_in_text_and_in_quotes_is_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    [Theory, BadExample("TWF1005", Errors = [12100])]
    [InlineData("""$"<Say voice='{|TWF1005:{Part()}|}'>Hi</Say>" """)]
    [InlineData("""$"<Gather action='{|TWF1005:{$"<Pause/>"}|}'/><Hangup/>" """)]
    public Task TwiML_in_an_attribute(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData(""""$$"""<Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task>{"name": "{|TWF1006:{{text}}|}"}</Task></Enqueue><Hangup/>""" """")]
    [InlineData(""""$$"""<Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task>[{|TWF1006:{{text}}|}, 1]</Task></Enqueue><Hangup/>""" """")]
    public Task A_bare_value_inside_JSON(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData(""""$$"""<Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task>{"name": {{Json.Of(text)}}}</Task></Enqueue><Hangup/>""" """")]
    [InlineData(""""$$"""<Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task>{"name": "constant"}</Task></Enqueue><Hangup/>""" """")]
    public Task JSON_that_is_written_as_JSON_is_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    [Theory]
    [InlineData("""var twiml = {|TWF1007:new Twiml(1, 0)|}; return twiml;""")]
    [InlineData("""Twiml twiml = $"<Pause/>"; {|TWF1007:twiml.AppendLiteral("<Hangup/>")|}; return twiml;""")]
    [InlineData("""Twiml twiml = $"<Pause/>"; {|TWF1007:twiml.AppendFormatted(text)|}; return twiml;""")]
    public Task A_direct_call_of_the_handlers_own_members(string body) => Verify.FindsAsync(Flow("$\"<Reject/>\"", $"public Twiml ByHand(string text) {{ {body} }}"));

    private static string Flow(string document, string more = "") => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Step] public Twiml Answer(GatherResult keys, string text, bool flag) => {{document}};
            private static Twiml Part() => $"<Hangup/>";
            {{more}}
        }
        """;
}
