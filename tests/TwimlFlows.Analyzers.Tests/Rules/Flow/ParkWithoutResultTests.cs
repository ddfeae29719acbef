using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class ParkWithoutResultTests
{
    [Theory, BadExample("TWF2007", Pitfalls = [129])]
    [InlineData("{|TWF2007:<Enqueue|} waitUrl='{HoldMusic}'>{queue}</Enqueue><Redirect>{CallOver}</Redirect>")]
    [InlineData("{|TWF2007:<Enqueue|} waitUrl='{HoldMusic}'>{queue}</Enqueue><Redirect>{Unparked}</Redirect>")]
    [InlineData("{|TWF2007:<Enqueue|} waitUrl='{HoldMusic}'>{queue}</Enqueue>{Twiml.Parse(queue.Value)}")]
    public Task An_Enqueue_without_an_action(string document) => Verify.FindsAsync(HoldingDesk.With(parked: Parked(document), more: More));

    [Theory, BadExample("TWF2007")]
    [InlineData("{|TWF2007:<Enqueue|} waitUrl='{HoldMusic}' action='{CallOver}'>{queue}</Enqueue>")]
    [InlineData("{|TWF2007:<Enqueue|} waitUrl='{HoldMusic}' action='{To.CallOver}'>{queue}</Enqueue>")]
    [InlineData("{|TWF2007:<Enqueue|} waitUrl='{HoldMusic}' action='{Parted}'>{queue}</Enqueue>")]
    public Task An_action_that_takes_no_result(string document) => Verify.FindsAsync(HoldingDesk.With(parked: Parked(document), more: More));

    [Theory]
    [InlineData("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>")]
    [InlineData("<Enqueue waitUrl='{HoldMusic}' action='{To.Unparked}'>{queue}</Enqueue>")]
    [InlineData("<Enqueue waitUrl='{HoldMusic}' action='{Elsewhere()}'>{queue}</Enqueue>")]
    [InlineData("<Enqueue waitUrl='{HoldMusic}' action='{queue.Value}'>{queue}</Enqueue>")]
    public Task An_action_that_takes_it_or_is_not_known_is_quiet(string document) => Verify.IsCleanAsync(HoldingDesk.With(parked: Parked(document), more: More));

    [Fact]
    public Task Where_the_way_on_is_no_link_TWF2003_speaks_alone() => Verify.FindsAsync(
        HoldingDesk.With(parked: Parked("{|TWF2003:<Enqueue|} waitUrl='{HoldMusic}'>{queue}</Enqueue><Hangup/>")));

    [Fact]
    public Task An_Enqueue_that_parks_nobody_is_quiet() => Verify.IsCleanAsync(
        HoldingDesk.With(more: """[Step] public Twiml Line() => $"<Enqueue waitUrl='{HoldMusic}'>sales</Enqueue><Hangup/>";"""));

    [Fact]
    public async Task The_message_says_what_the_caller_experiences()
    {
        var finding = await Verify.OneFindingAsync(HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{CallOver}'>{queue}</Enqueue>")));
        Assert.Equal(
            "'CallOver' is told here how the parked leg left the queue, but takes no QueueResult: a caller who could not be held hears what is meant for the end of the call. Lead the action to a step that takes a QueueResult.",
            finding.GetMessage(null));
    }

    [Theory]
    [InlineData("$\"", "\"", "'", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "\"", "{{", "}}")]
    public Task The_fix_gives_the_Enqueue_its_action(string start, string end, string quote, string open, string close)
    {
        var enqueue = $"<Enqueue waitUrl={quote}{open}HoldMusic{close}{quote}";
        var rest = $">{open}queue{close}</Enqueue><Redirect>{open}CallOver{close}</Redirect>{end};";
        return Verify.FixesAsync<ParkWithoutResultFix>(
            HoldingDesk.With(parked: $"[Step] public Twiml Parked(QueueName queue) => {start}{enqueue}{rest}"),
            HoldingDesk.With(parked: $"[Step] public Twiml Parked(QueueName queue) => {start}{enqueue} action={quote}{open}Unparked{close}{quote}>{open}queue{close}</Enqueue>{end};"));
    }

    [Fact]
    public Task The_fix_leads_the_action_to_the_step_that_takes_it() => Verify.FixesAsync<ParkWithoutResultFix>(
        HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{CallOver}'>{queue}</Enqueue>")),
        HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>")));

    [Fact]
    public Task All_are_fixed_at_once() => Verify.FixesAllAsync<ParkWithoutResultFix>(
        HoldingDesk.With(parked: Choice("action='{CallOver}'")),
        HoldingDesk.With(parked: Choice("action='{Unparked}'")));

    [Fact]
    public Task With_two_steps_that_take_a_result_no_fix_chooses() => Verify.OffersNoFixAsync<ParkWithoutResultFix>(HoldingDesk.With(
        parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{CallOver}'>{queue}</Enqueue>"),
        more: """[Step] public Twiml Also(QueueResult result) => $"<Hangup/>";"""));

    private const string More = """
        [Step] public Twiml Parted(DialResult result) => $"<Hangup/>";
        private static Twiml More() => $"<Hangup/>";
        private static Link Elsewhere() => Link.To("/elsewhere");
        """;

    private static string Parked(string document) => $"[Step] public Twiml Parked(QueueName queue) => $\"{document}\";";

    private static string Choice(string action) => $$"""
        [Step] public Twiml Parked(QueueName queue) => queue.Value.Length > 9
                ? (Twiml)$"<Say>Hold on.</Say><Enqueue waitUrl='{HoldMusic}' {{action}}>{queue}</Enqueue>"
                : $"<Enqueue waitUrl='{HoldMusic}' {{action}}>{queue}</Enqueue>";
        """;
}
