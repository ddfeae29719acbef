using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Document;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

public sealed class DialWithoutWayOnTests
{
    [Theory, BadExample("TWF1001", Pitfalls = [1, 20])]
    [InlineData("""$"{|TWF1001:<Dial|}>+15558675310</Dial>" """)]
    [InlineData("""$"<Say>Hello.</Say>{|TWF1001:<Dial|} timeout='25'><Number>+15558675310</Number></Dial>  " """)]
    [InlineData("""$"{|TWF1001:<Dial|}>+15558675310</Dial><!-- and then? -->" """)]
    [InlineData("""$"{|TWF1001:<Dial|} hangupOnStar='true'>+15558675310</Dial>" """)]
    [InlineData("""$"<Response>{|TWF1001:<Dial|}>+15558675310</Dial></Response>" """)]
    [InlineData("""$"<?xml version='1.0'?><Response>{|TWF1001:<Dial|}>+15558675310</Dial></Response>" """)]
    [InlineData("""$"<Dial>+15558675310</Dial>{|TWF1001:<Dial|}>+15558675311</Dial>" """)]
    [InlineData("""$@"{|TWF1001:<Dial|} callerId=""+15558675310"">+15558675311</Dial>" """)]
    [InlineData("""$"\u003cSay>Hi</Say>\n\t{|TWF1001:<Dial|}>+15558675310</Dial>" """)]
    [InlineData("""$"<Say>{number}</Say>{|TWF1001:<Dial|}>{number}</Dial>" """)]
    [InlineData("""$"<Say>a</Say>" + $"{|TWF1001:<Dial|}>+15558675310</Dial>" """)]
    [InlineData("""number.Length > 3 ? (Twiml)$"<Reject/>" : (Twiml)$"{|TWF1001:<Dial|}>+15558675310</Dial>" """)]
    [InlineData("""number switch { "1" => (Twiml)$"{|TWF1001:<Dial|}>+15558675310</Dial>", _ => $"<Reject/>" } """)]
    public Task A_Dial_that_nothing_follows(string document) => Verify.FindsAsync(Flow(document));

    [Fact]
    public Task In_raw_literals_of_several_lines_the_place_is_exact() => Verify.FindsAsync(Flow(""""
        $$"""
                    <Say>{ braces } {{number}}</Say>
                    {|TWF1001:<Dial|}>
                      <Number>+15558675310</Number>
                    </Dial>
                    """
        """"));

    [Theory]
    [InlineData("""$"<Dial action='{Bye}'>+15558675310</Dial>" """)]
    [InlineData("""$"<Dial>+15558675310</Dial><Redirect>{Bye}</Redirect>" """)]
    [InlineData("""$"<Dial>+15558675310</Dial><Say>They are gone.</Say>" """)]
    [InlineData("""$"<Dial><Conference>room</Conference></Dial>" """)]
    [InlineData("""$"<Dial>{Twiml.Parse("<Conference>room</Conference>")}</Dial>" """)]
    [InlineData("""$"<Dial>+15558675310</Dial>{Helper()}" """)]
    [InlineData("""$"<Say>No Dial.</Say>" """)]
    [InlineData("""$"<!-- <Dial>+15558675310</Dial> --><Reject/>" """)]
    public Task A_Dial_with_a_way_on_is_quiet(string document) => Verify.IsCleanAsync(Flow(document));

    [Fact]
    public Task A_fragment_is_quiet_for_what_follows_it_is_not_known() => Verify.IsCleanAsync("""
        public class Parts { public static Twiml Dial(string number) => $"<Dial>{number}</Dial>"; }
        """);

    [Fact]
    public async Task It_is_a_warning_in_a_flow_that_holds_and_an_information_elsewhere()
    {
        const string Dial = """$"<Dial>+15558675310</Dial>" """;
        const string Hold = "[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who); [HoldMusic] public Twiml Tune() => $\"<Pause/>\";";

        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(Flow(Dial))).Severity);
        Assert.Equal(DiagnosticSeverity.Warning, (await Verify.OneFindingAsync(Flow(Dial, Hold))).Severity);
    }

    [Theory]
    [InlineData("""$"<Dial>+15558675310</Dial>" """, """$"<Dial>+15558675310</Dial><Redirect>{Bye}</Redirect>" """)]
    [InlineData("""$$"<Dial>+15558675310</Dial>" """, """$$"<Dial>+15558675310</Dial><Redirect>{{Bye}}</Redirect>" """, true)]
    [InlineData("""@$"<Dial>+15558675310</Dial>" """, """@$"<Dial>+15558675310</Dial><Redirect>{Bye}</Redirect>" """)]
    [InlineData("""$"<Dial>+15558675310</Dial><!-- why -->" """, """$"<Dial>+15558675310</Dial><Redirect>{Bye}</Redirect><!-- why -->" """)]
    public Task The_fix_goes_on_with_the_only_step_that_fits(string before, string after, bool isRaw = false) =>
        Verify.FixesAsync<DialWithoutWayOnFix>(Flow(Raw(before, isRaw)), Flow(Raw(after, isRaw)));

    [Theory]
    [InlineData("$", "{", "}")]
    [InlineData("$$", "{{", "}}")]
    [InlineData("$$$", "{{{", "}}}")]
    public Task The_fix_writes_the_braces_and_the_indentation_of_the_literal(string dollars, string open, string close)
    {
        var before = Flow($"""
            {dollars}{Quotes}
                        <Dial>+15558675310</Dial>
                        {Quotes}
            """);
        var after = Flow($"""
            {dollars}{Quotes}
                        <Dial>+15558675310</Dial>
                        <Redirect>{open}Bye{close}</Redirect>
                        {Quotes}
            """);
        return Verify.FixesAsync<DialWithoutWayOnFix>(before, after);
    }

    [Theory]
    [InlineData("<Dial>+15558675310</Dial>   <!-- the desk -->", "<Dial>+15558675310</Dial>   <!-- the desk -->\n    <Redirect>{Bye}</Redirect>")]
    [InlineData("<Dial>+15558675310</Dial> <!-- a --> <!-- b -->", "<Dial>+15558675310</Dial>\n    <Redirect>{Bye}</Redirect> <!-- a --> <!-- b -->")]
    [InlineData("<Dial>\n      <Number>+15558675310</Number>\n    </Dial>", "<Dial>\n      <Number>+15558675310</Number>\n    </Dial>\n    <Redirect>{Bye}</Redirect>")]
    public Task On_lines_of_its_own_the_fix_leaves_a_comment_where_it_belongs(string before, string after) => Verify.FixesAsync<DialWithoutWayOnFix>(
        Flow($"${Quotes}\n    {before}\n    {Quotes}"),
        Flow($"${Quotes}\n    {after}\n    {Quotes}"));

    [Fact]
    public Task The_fix_prefers_the_step_where_the_other_Dials_lead() => Verify.FixesAsync<DialWithoutWayOnFix>(
        Flow("""$"<Dial>+15558675310</Dial>" """, Others),
        Flow("""$"<Dial>+15558675310</Dial><Redirect>{After}</Redirect>" """, Others));

    [Theory]
    [InlineData("public static Twiml Answer(string number)", "{To.Bye}")]
    [InlineData("public Twiml Answer(string Bye)", "{To.Bye}")]
    [InlineData("public Twiml Answer(string number)", "{@default}", "@default")]
    [InlineData("public static Twiml Answer(string number)", "{To.@default}", "@default")]
    public Task The_fix_writes_a_link_that_compiles(string step, string link, string name = "Bye")
    {
        string Of(string document) => Flow(document)
            .Replace("public Twiml Answer(string number)", step, StringComparison.Ordinal)
            .Replace("Twiml Bye()", $"Twiml {name}()", StringComparison.Ordinal);
        return Verify.FixesAsync<DialWithoutWayOnFix>(Of("""$"<Dial>+15558675310</Dial>" """), Of($"$\"<Dial>+15558675310</Dial><Redirect>{link}</Redirect>\" "));
    }

    [Fact]
    public async Task The_message_brings_a_step_to_go_to_where_the_flow_has_none()
    {
        const string Dial = """$"<Dial>+15558675310</Dial>" """;
        Assert.EndsWith("give it an action.", (await Verify.OneFindingAsync(Flow(Dial))).GetMessage(null), StringComparison.Ordinal);

        var alone = await Verify.OneFindingAsync("""[VoiceFlow("/a")] public partial class Desk { [Answer] public Twiml Answer() => $"<Dial>+15558675310</Dial>"; }""");
        Assert.EndsWith("with a link to a step: [Step] public Twiml CallOver() => $\"<Say>Goodbye.</Say><Hangup/>\";", alone.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task Without_a_step_to_go_to_no_fix_is_offered() => Verify.OffersNoFixAsync<DialWithoutWayOnFix>("""
        [VoiceFlow("/a")] public partial class Desk { [Answer] public Twiml Answer() => $"<Dial>+15558675310</Dial>"; }
        """);

    [Fact]
    public Task With_several_steps_to_go_to_no_fix_guesses() => Verify.OffersNoFixAsync<DialWithoutWayOnFix>(
        Flow("""$"<Dial>+15558675310</Dial>" """, """[Step] public Twiml Also() => $"<Hangup/>";"""));

    [Fact]
    public Task All_Dials_are_fixed_at_once() => Verify.FixesAllAsync<DialWithoutWayOnFix>(
        Flow("""$"<Dial>+15558675310</Dial>" """, """[Step] public Twiml Again() => $"<Dial>+15558675311</Dial>";"""),
        Flow("""$"<Dial>+15558675310</Dial><Redirect>{Bye}</Redirect>" """, """[Step] public Twiml Again() => $"<Dial>+15558675311</Dial><Redirect>{Bye}</Redirect>";"""));

    private const string Quotes = "\"\"\"";

    private const string Others = """
        [Step] public Twiml Second() => $"<Dial action='{After}'>+15558675311</Dial>";
        [Step] public Twiml After(DialResult result) => $"<Hangup/>";
        """;

    private static string Raw(string document, bool isRaw) => isRaw
        ? document.Replace("\"", Quotes, StringComparison.Ordinal)
        : document;

    private static string Flow(string document, string more = "") => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(string number) => {{document}};
            [Step] public Twiml Bye() => $"<Hangup/>";
            private static Twiml Helper() => $"<Hangup/>";
            {{more}}
        }
        """;
}
