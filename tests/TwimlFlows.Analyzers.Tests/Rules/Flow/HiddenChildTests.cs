using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class HiddenChildTests
{
    private const string Callback = "statusCallback='{To.CallEvents}'";
    private const string Events = "statusCallbackEvent='initiated ringing answered completed'";

    [Theory, BadExample("TWF2004", Pitfalls = [131])]
    [InlineData("{|TWF2004:<Dial|}>+15558675310</Dial>")]
    [InlineData("{|TWF2004:<Dial|} timeout='25'>{number}</Dial>")]
    [InlineData("{|TWF2004:<Dial|}>+1555{number}</Dial>")]
    public Task A_Dial_with_its_number_as_text(string dial) => Verify.FindsAsync(HoldingDesk.With(answer: Step(dial)));

    [Theory, BadExample("TWF2004", Pitfalls = [129])]
    [InlineData("<Dial>{|TWF2004:<Number|}>+15558675310</Number></Dial>")]
    [InlineData("<Dial>{|TWF2004:<Client|}>ann</Client></Dial>")]
    [InlineData("<Dial>{|TWF2004:<Sip|}>sip:ann@example.com</Sip></Dial>")]
    [InlineData($"<Dial>{{|TWF2004:<Number|}} {Events}>+15558675310</Number></Dial>")]
    [InlineData($"<Dial>{{|TWF2004:<Number|}} statusCallback='https://example.com/events' {Events}>+15558675310</Number></Dial>")]
    [InlineData($"<Dial>{{|TWF2004:<Number|}} {Callback}>+15558675310</Number></Dial>")]
    [InlineData($"<Dial>{{|TWF2004:<Number|}} {Callback} statusCallbackEvent='completed'>+15558675310</Number></Dial>")]
    [InlineData($"<Dial>{{|TWF2004:<Number|}} {Callback} statusCallbackEvent='initiated ringing answered'>+15558675310</Number></Dial>")]
    [InlineData($"<Dial><Number {Callback} {Events}>+15558675310</Number>{{|TWF2004:<Client|}}>ann</Client></Dial>")]
    public Task A_noun_that_does_not_report_its_leg(string dial) => Verify.FindsAsync(HoldingDesk.With(answer: Step(dial)));

    [Theory]
    [InlineData($"<Dial><Number {Callback} {Events}>+15558675310</Number></Dial>")]
    [InlineData($"<Dial><Number {Callback} statusCallbackEvent='completed  answered'>+15558675310</Number></Dial>")]
    [InlineData($"<Dial><Number {Callback} statusCallbackEvent='{{number}}'>+15558675310</Number></Dial>")]
    [InlineData($"<Dial><Number statusCallback='{{number}}' {Events}>+15558675310</Number></Dial>")]
    [InlineData($"<Dial><Number statusCallback='{{CallOver}}' {Events}>+15558675310</Number></Dial>")]
    [InlineData("<Dial><Conference>{number}</Conference></Dial>")]
    [InlineData("<Dial><Queue>{number}</Queue></Dial>")]
    [InlineData("<Dial>{Noun()}</Dial>")]
    [InlineData("<Dial>\n<!-- somebody -->\n{Noun()}</Dial>")]
    public Task A_noun_that_reports_or_is_not_known_is_quiet(string dial) => Verify.IsCleanAsync(HoldingDesk.With(
        answer: Step(dial.Replace("\n", "\\n", StringComparison.Ordinal)),
        more: """private static Twiml Noun() => Twiml.Parse("<Number>+15558675310</Number>");"""));

    [Fact]
    public Task In_a_flow_without_a_hold_of_legs_it_is_quiet() => Verify.IsCleanAsync("""
        [VoiceFlow("/a")] public partial class Desk { [Answer] public Twiml Answer() => $"<Dial>+15558675310</Dial><Hangup/>"; }
        """);

    [Fact]
    public async Task The_message_says_what_to_write()
    {
        var message = (await Verify.OneFindingAsync(HoldingDesk.With(answer: Step("<Dial>+15558675310</Dial>")))).GetMessage(null);
        Assert.StartsWith("This Dial holds its number as text: a hold may find nobody to move, and a caller on hold may wait for a party that is gone. ", message, StringComparison.Ordinal);
        Assert.EndsWith("Write it as <Number statusCallback=\"{To.CallEvents}\" statusCallbackEvent=\"initiated ringing answered completed\">.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|TWF1001:<Dial|}>+15558675310</Dial>")]
    [InlineData("{|TWF1001:<Dial|}><Number>+15558675310</Number></Dial>")]
    public Task Of_a_Dial_without_any_way_on_TWF1001_speaks_alone(string dial) => Verify.FindsAsync(HoldingDesk.With(
        answer: $"[Answer] public Twiml Answer() => $\"{dial}\";"));

    [Fact]
    public Task A_Dial_on_a_line_of_its_own_gets_three() => Verify.FixesAsync<HiddenChildFix>(
        HoldingDesk.With(answer: Lines("    <Dial timeout=\"25\">+15558675310</Dial>")),
        HoldingDesk.With(answer: Lines($"    <Dial timeout=\"25\">\n      <Number {Callback} {Events}>+15558675310</Number>\n    </Dial>".Replace('\'', '"'))));

    [Theory]
    [InlineData("$\"", "\"", "'", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "\"", "{{", "}}")]
    public Task The_fix_makes_the_text_a_noun_that_reports(string start, string end, string quote, string open, string close)
    {
        var attributes = $"statusCallback={quote}{open}To.CallEvents{close}{quote} statusCallbackEvent={quote}initiated ringing answered completed{quote}";
        return Verify.FixesAsync<HiddenChildFix>(
            HoldingDesk.With(answer: $"[Answer] public Twiml Answer() => {start}<Dial>+15558675310</Dial><Redirect>{open}CallOver{close}</Redirect>{end};"),
            HoldingDesk.With(answer: $"[Answer] public Twiml Answer() => {start}<Dial><Number {attributes}>+15558675310</Number></Dial><Redirect>{open}CallOver{close}</Redirect>{end};"));
    }

    [Fact]
    public Task The_fix_leaves_the_blanks_around_the_number_where_they_are() => Verify.FixesAsync<HiddenChildFix>(
        HoldingDesk.With(answer: Step("<Dial> +1555{number} </Dial>")),
        HoldingDesk.With(answer: Step($"<Dial> <Number {Callback} {Events}>+1555{{number}}</Number> </Dial>")));

    [Theory]
    [InlineData("<Number>+15558675310</Number>", $"<Number {Callback} {Events}>+15558675310</Number>")]
    [InlineData($"<Client {Callback}>ann</Client>", $"<Client {Callback} {Events}>ann</Client>")]
    [InlineData($"<Number {Callback} statusCallbackEvent='completed'>1</Number>", $"<Number {Callback} {Events}>1</Number>")]
    [InlineData("<Number statusCallbackEvent='completed'>1</Number>", $"<Number {Callback} {Events}>1</Number>")]
    public Task The_fix_completes_the_attributes(string before, string after) => Verify.FixesAsync<HiddenChildFix>(
        HoldingDesk.With(answer: Step($"<Dial>{before}</Dial>")),
        HoldingDesk.With(answer: Step($"<Dial>{after}</Dial>")));

    [Fact]
    public Task In_quotes_that_are_escaped_the_fix_escapes_too() => Verify.FixesAsync<HiddenChildFix>(
        HoldingDesk.With(answer: Step("<Dial timeout=\\\"25\\\"><Client>ann</Client></Dial>")),
        HoldingDesk.With(answer: Step("<Dial timeout=\\\"25\\\"><Client statusCallback=\\\"{To.CallEvents}\\\" statusCallbackEvent=\\\"initiated ringing answered completed\\\">ann</Client></Dial>")));

    [Fact]
    public Task All_nouns_are_completed_at_once() => Verify.FixesAllAsync<HiddenChildFix>(
        HoldingDesk.With(answer: Step("<Dial><Number>1</Number><Client>ann</Client></Dial>")),
        HoldingDesk.With(answer: Step($"<Dial><Number {Callback} {Events}>1</Number><Client {Callback} {Events}>ann</Client></Dial>")));

    [Theory]
    [InlineData($"<Dial><Number statusCallback='https://example.com/events' {Events}>1</Number></Dial>")]
    [InlineData($"<Dial>+15558675310<Client {Callback} {Events}>ann</Client></Dial>")]
    public Task No_fix_overrules_an_address_or_guesses_what_a_mixture_means(string dial) => Verify.OffersNoFixAsync<HiddenChildFix>(HoldingDesk.With(answer: Step(dial)));

    private static string Lines(string dial) =>
        $"[Answer] public Twiml Answer() => $\"\"\"\n{dial}\n    <Redirect>{{CallOver}}</Redirect>\n    \"\"\";";

    private static string Step(string dial) => $"[Answer] public Twiml Answer(string number) => $\"{dial}<Redirect>{{CallOver}}</Redirect>\";";
}
