using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>A fix writes a link that compiles where it stands, whatever else has the name of a step there, or that of <c>To</c>.</summary>
public sealed class LinkTextTests
{
    [Theory]
    [InlineData("[Step] public Twiml Menu() => ¦;", "Over")]
    [InlineData("[Step] public static Twiml Menu() => ¦;", "To.Over")]
    [InlineData("[Step] public Twiml Menu() { Func<Twiml> late = static () => ¦; return late(); }", "To.Over")]
    [InlineData("[Step] public Twiml Menu() { static Twiml Late() => ¦; return Late(); }", "To.Over")]
    [InlineData("internal Twiml Late => ¦;", "Over")]
    [InlineData("public TheDesk() : base(¦) { }", "To.Over")]
    [InlineData("public TheDesk() : base(() => ¦) { }", "To.Over")]
    [InlineData("public TheDesk() : this(¦) { } private TheDesk(Twiml greeting) : base(greeting) { }", "To.Over")]
    [InlineData("public TheDesk() : base(Twiml.Empty) { Greeting = ¦; }", "Over")]
    public Task Where_no_flow_is_at_hand_its_step_is_named_through_To(string member, string link) => FixesAsync(member, link);

    [Theory]
    [InlineData("private readonly Twiml _late = ¦;")]
    [InlineData("internal Twiml Late { get; } = ¦;")]
    public async Task Where_a_field_gets_its_first_value_the_message_names_it_through_To(string member) => Assert.EndsWith(
        "Write {To.Over}.",
        (await Verify.OneFindingAsync(Desk(member).Replace("¦", "$\"<Dial action='/desk/over'>+15558675310</Dial>\"", StringComparison.Ordinal))).GetMessage(null),
        StringComparison.Ordinal);

    [Fact]
    public Task In_what_a_primary_constructor_hands_on_there_is_no_flow() => FixesAsync("", "To.Over", "TheDesk() : Line(¦)");

    [Theory]
    [InlineData("private Twiml Menu(string Over) => ¦;", "To.Over")]
    [InlineData("private Twiml Menu(Link To) => ¦;", "Over")]
    [InlineData("private static Twiml Menu(Link To) => ¦;", "TheDesk.To.Over")]
    [InlineData("private Twiml Menu(string Over, Link To) => ¦;", "TheDesk.To.Over")]
    [InlineData("private Twiml Menu(string Over) { Twiml late = ¦; var To = late; return To; }", "TheDesk.To.Over")]
    [InlineData("private Twiml Menu<To>(string Over) => ¦;", "TheDesk.To.Over")]
    [InlineData("private static Twiml Menu() { return ¦; void To() { } }", "TheDesk.To.Over")]
    [InlineData("private static Twiml Menu(string[] all) => (from To in all select (Twiml)¦).First();", "TheDesk.To.Over")]
    [InlineData("private static Twiml Menu(string TheDesk, Link To) => ¦;", "Places.TheDesk.To.Over")]
    public Task What_hides_a_step_or_To_is_gone_round(string member, string link) => FixesAsync(member, link);

    [Theory]
    [InlineData("private Twiml Ask(int number) => ¦;", "To.Desk(number)")]
    [InlineData("private Twiml Ask(int number, Link To) => ¦;", "TheDesk.To.Desk(number)")]
    public Task A_link_with_values_goes_round_it_as_well(string member, string link)
    {
        string Flow(string hole) => Desk(member.Replace("¦", $"$\"<Gather action='{{{hole}}}'/><Hangup/>\"", StringComparison.Ordinal));
        return Verify.FixesAsync<ReplacementFix>(Flow("Desk"), Flow(link), leavesOthers: true);
    }

    [Theory]
    [InlineData("Answer()", "To.CallEvents")]
    [InlineData("Answer(string To)", "HoldingDesk.To.CallEvents")]
    public async Task The_events_of_a_leg_are_reported_round_it_as_well(string answer, string link)
    {
        string Flow(string attributes) => HoldingDesk.With(answer: $"[Answer] public Twiml {answer} => $\"<Dial><Number{attributes}>1</Number></Dial><Redirect>{{CallOver}}</Redirect>\";");
        var attributes = $" statusCallback='{{{link}}}' statusCallbackEvent='initiated ringing answered completed'";
        await Verify.FixesAsync<HiddenChildFix>(Flow(""), Flow(attributes));
        Assert.Contains($"\"{{{link}}}\"", (await Verify.OneFindingAsync(Flow(""))).GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith($"Use {{{link}}}.", (await Verify.OneFindingAsync(Flow(attributes.Replace($"{{{link}}}", "https://example.com/events", StringComparison.Ordinal)))).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_number_that_becomes_a_noun_reports_round_it_as_well()
    {
        static string Flow(string content) => HoldingDesk.With(answer: $"[Answer] public Twiml Answer(string To) => $\"<Dial>{content}</Dial><Redirect>{{CallOver}}</Redirect>\";");
        return Verify.FixesAsync<HiddenChildFix>(
            Flow("+15558675310"),
            Flow("<Number statusCallback='{HoldingDesk.To.CallEvents}' statusCallbackEvent='initiated ringing answered completed'>+15558675310</Number>"));
    }

    private static Task FixesAsync(string member, string link, string declared = "TheDesk : Line")
    {
        string Flow(string action) => Desk(member, declared).Replace("¦", $"$\"<Dial action='{action}'>+15558675310</Dial>\"", StringComparison.Ordinal);
        return Verify.FixesAsync<AddressFix>(Flow("/desk/over"), Flow($"{{{link}}}"), leavesOthers: true);
    }

    private static string Desk(string member, string declared = "TheDesk : Line") => $$"""
        namespace Places;

        public class Line
        {
            protected Line() { }
            protected Line(Twiml greeting) => Greeting = greeting;
            protected Line(Func<Twiml> greeting) => Greeting = greeting();
            protected Twiml Greeting { get; set; } = Twiml.Empty;
        }

        [VoiceFlow("/desk")]
        public sealed partial class {{declared}}
        {
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            [Step] public Twiml Desk(int number) => $"<Say>{number}</Say><Hangup/>";
            {{member}}
        }
        """;
}
