using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>TWF2005 and TWF2006: the step in which the partner of a held leg waits.</summary>
public sealed class OtherRuleTests
{
    [Theory, BadExample("TWF2005")]
    [InlineData("<Say>Hold on.</Say>{|TWF2005:<Pause|} length='12'/>")]
    [InlineData("{|TWF2005:<Play|}>https://example.com/a.mp3</Play>")]
    [InlineData("<Response>{|TWF2005:<Say|}>Hold on.</Say><!-- and then? --></Response>")]
    [InlineData("<Say>Hold on.</Say>{|TWF2005:<Hangup|}/>")]
    [InlineData("<Pause length='12'/>{|TWF2005:<Redirect|}>{CallOver}</Redirect>")]
    [InlineData("<Pause length='12'/>{|TWF2005:<Redirect|}>{To.Again}</Redirect>")]
    [InlineData("{|TWF2005:<Gather|} action='{CallOver}'><Say>Press a key.</Say></Gather>")]
    public Task A_wait_that_ends(string document) => Verify.FindsAsync(HoldingDesk.With(waiting: Step(document), more: Again));

    [Fact]
    public Task An_empty_wait_ends_at_once() => Verify.FindsAsync(HoldingDesk.With(waiting: "[Step] public Twiml Waiting() => $\"{|TWF2005:|}\";"));

    [Theory]
    [InlineData("<Pause length='12'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Pause length='12'/><Redirect>{To.Waiting}</Redirect>")]
    [InlineData("<Pause length='12'/><Redirect>{Around}</Redirect>")]
    [InlineData("<Pause length='12'/><Redirect>{elsewhere}</Redirect>")]
    [InlineData("<Pause length='12'/><Redirect>https://example.com/waiting</Redirect>")]
    [InlineData("<Pause length='12'/>{More()}")]
    [InlineData("{More()}<Hangup/>")]
    [InlineData("<Gather action='{CallOver}'><Say>Press a key to leave.</Say></Gather><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Gather action='{Waiting}' actionOnEmptyResult='true'/>")]
    [InlineData("<Enqueue action='{Unparked}'>lobby</Enqueue>")]
    public Task A_wait_that_comes_back_or_may_do_so_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(
        waiting: $"[Step] public Twiml Waiting(IServiceProvider elsewhere) => $\"{document.Replace("{elsewhere}", "{elsewhere.ToString()}", StringComparison.Ordinal)}\";",
        more: Again));

    [Fact]
    public Task A_Redirect_without_an_address_comes_back_as_well() =>
        Verify.FindsAsync(HoldingDesk.With(waiting: Step("<Pause length='12'/>{|TWF1082:<Redirect|}/>")));

    [Fact]
    public Task A_wait_may_be_given_up_after_some_rounds() => Verify.IsCleanAsync(HoldingDesk.With(waiting: """
        [Step] public Twiml Waiting(IServiceProvider rounds) => rounds.GetHashCode() > 20 ? CallOver() : $"<Pause length='12'/><Redirect>{Waiting}</Redirect>";
        """));

    [Fact]
    public Task But_a_document_of_its_own_that_just_stops_is_found_all_the_same() => Verify.FindsAsync(HoldingDesk.With(waiting: """
        [Step] public Twiml Waiting(IServiceProvider rounds) => rounds.GetHashCode() > 20 ? (Twiml)$"{|TWF2005:<Say|}>Sorry.</Say>" : $"<Pause length='12'/><Redirect>{Waiting}</Redirect>";
        """));

    [Fact]
    public Task What_a_wait_returns_from_elsewhere_is_not_known() => Verify.IsCleanAsync(HoldingDesk.With(waiting: """
        [Step] public Twiml Waiting(IServiceProvider rounds) => rounds.GetHashCode() > 20 ? (Twiml)$"<Hangup/>" : Twiml.Parse("<Redirect>/desk/waiting</Redirect>");
        """));

    [Fact]
    public Task A_document_with_a_slip_of_the_pen_is_not_known() => Verify.FindsAsync(HoldingDesk.With(waiting: """
        [Step] public Twiml Waiting(IServiceProvider rounds) => rounds.GetHashCode() > 20 ? (Twiml)$"<Hangup/>" : $"<Say>Hold on.{|TWF1002:</Sai>|}<Redirect>{Waiting}</Redirect>";
        """));

    [Fact]
    public Task A_document_that_a_property_begins_with_is_not_known() => Verify.IsCleanAsync(HoldingDesk.With(waiting: """
        [Step] public Twiml Waiting(IServiceProvider rounds) => rounds.GetHashCode() > 20 ? (Twiml)$"<Hangup/>" : Again;
        private Twiml Again { get; } = $"<Pause length='12'/><Redirect>{To.Waiting}</Redirect>";
        """));

    [Theory]
    [InlineData("$\"", "\"", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "{{", "}}")]
    public Task The_fix_asks_again(string start, string end, string open, string close) => Verify.FixesAsync<AskAgainFix>(
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting() => {start}<Pause length='12'/>{end};"),
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting() => {start}<Pause length='12'/><Redirect>{open}Waiting{close}</Redirect>{end};"));

    [Fact]
    public Task The_fix_hands_on_the_steps_own_arguments() => Verify.FixesAsync<AskAgainFix>(
        HoldingDesk.With(waiting: Named("<Say>For {name}.</Say><Pause length='9'/>"), operations: ForName),
        HoldingDesk.With(waiting: Named("<Say>For {name}.</Say><Pause length='9'/><Redirect>{To.Waiting(name)}</Redirect>"), operations: ForName));

    [Theory]
    [InlineData("[Step] public Twiml Waiting() => $\"<Pause length='9'/>\";", "{Waiting}")]
    [InlineData("[Step] public Twiml Waiting() => Quiet(); private static Twiml Quiet() => $\"<Pause length='9'/>\";", "{To.Waiting}")]
    [InlineData("[Step] public Twiml Waiting(string name) => $\"<Pause length='9'/>\";", "{To.Waiting(name)}", ForName)]
    public async Task The_message_writes_the_link_that_compiles(string waiting, string link, string? operations = null)
    {
        var finding = await Verify.OneFindingAsync(operations is null ? HoldingDesk.With(waiting: waiting) : HoldingDesk.With(waiting: waiting, operations: operations));
        Assert.Equal("TWF2005", finding.Id);
        Assert.EndsWith($"End it with <Redirect>{link}</Redirect>.", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task All_are_fixed_at_once() => Verify.FixesAllAsync<AskAgainFix>(
        HoldingDesk.With(waiting: Choice("<Say>a</Say>", "<Pause/>")),
        HoldingDesk.With(waiting: Choice("<Say>a</Say><Pause length='12'/><Redirect>{Waiting}</Redirect>", "<Pause/><Pause length='12'/><Redirect>{Waiting}</Redirect>")));

    [Theory]
    [InlineData("<Pause length='5'/>", "")]
    [InlineData("<Play>https://example.com/a.mp3</Play>", "")]
    [InlineData("<Gather action='{CallOver}' timeout='4'/>", "")]
    [InlineData("<Pause length='4'/>", "<Pause length='11'/>")]
    [InlineData("<Say>{call.CallSid}</Say>", "<Pause length='12'/>")]
    public Task The_fix_lets_a_short_round_wait_and_no_round_take_too_long(string document, string pause) => Verify.FixesAsync<AskAgainFix>(
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting(CurrentCall call) => $\"{document}\";"),
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting(CurrentCall call) => $\"{document}{pause}<Redirect>{{Waiting}}</Redirect>\";"));

    [Fact]
    public Task In_a_literal_of_several_lines_every_verb_gets_its_own() => Verify.FixesAsync<AskAgainFix>(
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting() => $\"\"\"\n    <Say>The other party is on hold.</Say>\n    \"\"\";"),
        HoldingDesk.With(waiting: $"[Step] public Twiml Waiting() => $\"\"\"\n    <Say>The other party is on hold.</Say>\n    <Pause length=\"12\"/>\n    <Redirect>{{Waiting}}</Redirect>\n    \"\"\";"));

    [Theory]
    [InlineData("<Say>Hold on.</Say><Hangup/>")]
    [InlineData("<Pause length='12'/><Redirect>{CallOver}</Redirect>")]
    public Task No_fix_takes_an_end_away_that_is_written(string document) => Verify.OffersNoFixAsync<AskAgainFix>(HoldingDesk.With(waiting: Step(document)));

    [Theory, BadExample("TWF2006", Pitfalls = [129])]
    [InlineData("{|TWF2006:<Pause|} length='16'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Say>The other party is on hold.</Say>{|TWF2006:<Pause|} length='15'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Pause length='1'/>{|TWF2006:<Say|} loop='20'>Hold on please.</Say><Redirect>{Waiting}</Redirect>")]
    [InlineData("{|TWF2006:<Play|} loop='0'>https://example.com/a.mp3</Play><Redirect>{Waiting}</Redirect>")]
    [InlineData("{|TWF2006:<Gather|} action='{CallOver}' timeout='20'/><Redirect>{Waiting}</Redirect>")]
    public Task A_wait_that_asks_too_seldom(string document) => Verify.FindsAsync(HoldingDesk.With(waiting: Step(document)));

    [Theory]
    [InlineData("<Pause length='15'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Pause/><Play>https://example.com/long.mp3</Play><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Pause length='{60}'/><Redirect>{Waiting}</Redirect>")]
    [InlineData("<Pause length='12'/><Redirect>{Around}</Redirect>")]
    [InlineData("{More()}<Pause length='60'/><Redirect>{Waiting}</Redirect>")]
    public Task A_wait_that_asks_in_time_or_may_do_so_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(waiting: Step(document), more: Again));

    [Fact]
    public Task The_indentation_of_a_literal_is_not_spoken() => Verify.IsCleanAsync(HoldingDesk.With(waiting: """"
        [Step] public Twiml Waiting() => $"""
            <Say>
                                                                                                        The other party
                                                                                                        is on hold.
            </Say>
            <Pause length="12"/>
            <Redirect>{Waiting}</Redirect>
            """;
        """"));

    [Fact]
    public async Task The_message_says_how_long_a_round_takes()
    {
        var finding = await Verify.OneFindingAsync(HoldingDesk.With(waiting: Step("<Say>The other party is on hold.</Say><Pause length='30'/><Redirect>{Waiting}</Redirect>")));
        Assert.StartsWith("One round of 'Waiting' takes about 32 s,", finding.GetMessage(null), StringComparison.Ordinal);
    }

    private const string Again = """
        [Step] public Twiml Again(CurrentCall call) => CallOver();
        [Step] public Twiml Around(QueueWait call) => $"<Redirect>{Waiting}</Redirect>";
        private static Twiml More() => Twiml.Parse("<Pause/>");
        """;

    private const string ForName = """
        [Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(CallOver))]
            public partial Task<OperationResult> HoldAsync(CallSid leg, string name);

            [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))]
            public partial Task<OperationResult> ResumeAsync(CallSid leg, string name);
        """;

    private static string Named(string document) => $"[Step] public Twiml Waiting(string name) => $\"{document}\";";

    private static string Step(string document) => $"[Step] public Twiml Waiting() => $\"{document}\";";

    private static string Choice(string one, string two) => $"[Step] public Twiml Waiting(IServiceProvider rounds) => rounds.GetHashCode() > 9 ? (Twiml)$\"{one}\" : $\"{two}\";";
}
