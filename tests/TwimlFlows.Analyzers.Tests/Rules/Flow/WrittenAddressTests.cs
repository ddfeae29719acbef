using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>TWF2018 and TWF2019: an address of the flow itself that is written out.</summary>
public sealed class WrittenAddressTests
{
    [Theory, BadExample("TWF2018")]
    [InlineData("{|TWF2018:<Dial|} action='/desk/over'>+15558675310</Dial>")]
    [InlineData("<Say>Hello.</Say>{|TWF2018:<Redirect|}>/Desk/Over/</Redirect>")]
    [InlineData("{|TWF2018:<Enqueue|} action='/desk/over'>sales</Enqueue>")]
    [InlineData("<Dial action='{Over}'>{|TWF2018:<Number|} url='/desk/over'>+15558675310</Number></Dial>")]
    [InlineData("<Say>Hello.</Say>{|TWF2018:<Redirect|}>/desk/desk?number=1</Redirect>")]
    [InlineData("<Say>Hello.</Say>{|TWF2018:<Redirect|}>/desk/elsewhere</Redirect>")]
    public Task The_address_of_a_step(string document) => Verify.FindsAsync(Desk(document));

    [Theory, BadExample("TWF2019")]
    [InlineData("{|TWF2019:<Dial|} action='/desk/nowhere'>+15558675310</Dial>")]
    [InlineData("<Say>Hello.</Say>{|TWF2019:<Redirect|}>/desk/over/again</Redirect>")]
    [InlineData("<Say>Hello.</Say>{|TWF2019:<Redirect|}>/desk/other</Redirect>")]
    public Task An_address_of_no_step(string document) => Verify.FindsAsync(Desk(document));

    [Theory]
    [InlineData("<Dial action='{Over}'>+15558675310</Dial>")]
    [InlineData("<Say>Hello.</Say><Redirect>/support/answer</Redirect>")]
    [InlineData("<Say>Hello.</Say><Redirect>/desktop/over</Redirect>")]
    [InlineData("<Say>Hello.</Say><Redirect>https://example.com/desk/nowhere</Redirect>")]
    [InlineData("<Say>Hello.</Say><Redirect>nowhere</Redirect>")]
    [InlineData("<Play>/desk/hello.mp3</Play>")]
    [InlineData("<Dial action='{Over}'><Number statusCallback='/desk/my-events'>+15558675310</Number></Dial>")]
    [InlineData("<Dial action='{Over}'><Number statusCallback='/desk/call-events'>+15558675310</Number></Dial>")]
    public Task A_link_and_an_address_of_somebody_else_are_quiet(string document) => Verify.IsCleanAsync(Desk(document));

    [Theory]
    [InlineData("<Enqueue action='{Over}' waitUrl='/desk/hold.mp3'>sales</Enqueue>")]
    [InlineData("<Say>Hello.</Say><Redirect>/desk/static/over.xml?from=menu</Redirect>")]
    public Task A_file_is_no_step(string document) => Verify.IsCleanAsync(Desk(document));

    [Theory]
    [InlineData("/desk/night", "<Say>Hello.</Say><Redirect>/desk/night/answer</Redirect>")]
    [InlineData("desk/Night/", "<Say>Hello.</Say><Redirect>/desk/night</Redirect>")]
    public Task Of_an_address_below_another_flow_as_well_nothing_is_said(string prefix, string document) => Verify.IsCleanAsync(
        Desk(document), Other(prefix));

    [Theory]
    [InlineData("/desk/night")]
    [InlineData("/")]
    [InlineData("/des")]
    public async Task Of_an_address_that_no_other_flow_comes_nearer_to_it_is_said(string prefix) => Assert.Equal(
        ["TWF2019"],
        (await TestProject.FindingsAsync(TestProject.Create(Desk("<Say>Hello.</Say><Redirect>/desk/nights/answer</Redirect>"), Other(prefix)).Project)).Select(finding => finding.Id));

    [Fact]
    public Task Without_a_prefix_only_what_a_step_has_is_known() => Verify.FindsAsync(
        Desk("<Dial action='/nowhere'>{|TWF2018:<Number|} url='/over'>+15558675310</Number></Dial>").Replace("\"/desk\"", "\"/\"", StringComparison.Ordinal));

    [Fact]
    public Task Of_the_way_on_that_a_hold_needs_TWF2003_speaks_alone() => Verify.FindsAsync(HoldingDesk.With(answer: """
        [Answer] public Twiml Answer() => $"{|TWF2003:<Dial|}><Number statusCallback='{To.CallEvents}' statusCallbackEvent='initiated ringing answered completed'>+15558675310</Number></Dial><Redirect>/desk/call-over</Redirect>";
        """));

    [Fact]
    public async Task The_messages_say_what_the_caller_hears()
    {
        Assert.Equal(
            "'/desk/over' is the address of 'Over' as a text: once the step is renamed, Twilio finds nothing there and the caller hears an error message, and no compiler says so. Write {Over}.",
            (await Verify.OneFindingAsync(Desk("<Dial action='/desk/over'>+15558675310</Dial>"))).GetMessage(null));
        Assert.EndsWith(
            "Write {To.Desk(…)}.",
            (await Verify.OneFindingAsync(Desk("<Say>Hello.</Say><Redirect>/desk/desk?number=1</Redirect>"))).GetMessage(null),
            StringComparison.Ordinal);
        Assert.Equal(
            "No step of this flow has the address '/desk/ovre': Twilio finds nothing there, so the caller hears an error message and a hang-up. Write {Over}.",
            (await Verify.OneFindingAsync(Desk("<Dial action='/desk/ovre'>+15558675310</Dial>"))).GetMessage(null));
        Assert.EndsWith(
            "Write a link to a step.",
            (await Verify.OneFindingAsync(Desk("<Dial action='/desk/a-place-unlike-any-other'>+15558675310</Dial>"))).GetMessage(null),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$\"", "\"", "'", "{", "}", "over")]
    [InlineData("$\"\"\"", "\"\"\"", "\"", "{", "}", "over")]
    [InlineData("$$\"\"\"", "\"\"\"", "\"", "{{", "}}", "ovre")]
    public Task The_fix_writes_the_link(string start, string end, string quote, string open, string close, string route)
    {
        string Flow(string action) => Desk("<Hangup/>").Replace("$\"<Hangup/>\"", $"{start}<Dial action={quote}{action}{quote}>+15558675310</Dial>{end}", StringComparison.Ordinal);
        return Verify.FixesAsync<AddressFix>(Flow("/desk/" + route), Flow($"{open}Over{close}"));
    }

    [Fact]
    public Task The_options_by_which_Twilio_connects_are_kept() => Verify.FixesAsync<AddressFix>(
        Desk("<Dial action='/desk/over#rc=2&amp;rp=all'>+15558675310</Dial>"),
        Desk("<Dial action='{Over}#rc=2&amp;rp=all'>+15558675310</Dial>"));

    [Fact]
    public Task In_a_static_step_the_fix_writes_a_link_that_compiles()
    {
        static string Static(string action) => Desk($"<Dial action='{action}'>+15558675310</Dial>").Replace("public Twiml Menu", "public static Twiml Menu", StringComparison.Ordinal);
        return Verify.FixesAsync<AddressFix>(Static("/desk/over"), Static("{To.Over}"));
    }

    [Fact]
    public Task All_are_fixed_at_once() => Verify.FixesAllAsync<AddressFix>(
        Desk("<Dial action='/desk/over'><Number url='/desk/over'>+15558675310</Number></Dial>"),
        Desk("<Dial action='{Over}'><Number url='{Over}'>+15558675310</Number></Dial>"));

    [Theory]
    [InlineData("<Say>Hello.</Say><Redirect>/desk/desk?number=1</Redirect>")]
    [InlineData("<Say>Hello.</Say><Redirect>/desk/over?number=1</Redirect>")]
    [InlineData("<Dial action='/desk/a-place-unlike-any-other'>+15558675310</Dial>")]
    public Task Where_values_are_needed_or_nothing_is_near_no_fix_is_offered(string document) => Verify.OffersNoFixAsync<AddressFix>(Desk(document));

    private static string Other(string prefix) => $$"""
        namespace Elsewhere
        {
            public static partial class Around
            {
                [VoiceFlow("{{prefix}}")]
                public sealed partial class Night { [Answer] public Twiml Late() => $"<Say>Goodbye.</Say><Hangup/>"; }
            }
        }
        """;

    private static string Desk(string document) => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class TheDesk
        {
            [Step] public Twiml Menu() => $"{{document}}";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            [Step] public Twiml Desk(int number) => $"<Say>{number}</Say><Hangup/>";
            [Step(Route = "elsewhere")] public Twiml Away() => $"<Say>Goodbye.</Say><Hangup/>";
        }
        """;
}
