using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class OtherQueueTests
{
    [Theory, BadExample("TWF2008", Pitfalls = [85])]
    [InlineData("support")]
    [InlineData("support-{queue}")]
    [InlineData("{queue}{queue}")]
    [InlineData("{Name}")]
    [InlineData("{call.CallSid}")]
    public Task A_leg_that_is_parked_in_another_queue(string queue) => Verify.FindsAsync(HoldingDesk.With(
        parked: Parked($"{{|TWF2008:<Enqueue|}} waitUrl='{{HoldMusic}}' action='{{Unparked}}'>{queue}</Enqueue>"),
        more: More));

    [Theory]
    [InlineData("support")]
    [InlineData("{you.CallSid}")]
    public Task A_leg_that_is_fetched_from_another_queue(string queue) => Verify.FindsAsync(HoldingDesk.With(
        reconnect: Reconnect($"<Dial timeout='10'>{{|TWF2008:<Queue|}} url='{{Connected}}'>{queue}</Queue></Dial><Redirect>{{CallOver}}</Redirect>")));

    [Theory, BadExample("TWF2008", Errors = [14204])]
    [InlineData("{|TWF2008:<Enqueue|} waitUrl='{HoldMusic}' action='{Unparked}'/>")]
    [InlineData("{|TWF2008:<Enqueue|} waitUrl='{HoldMusic}' action='{Unparked}'> <!-- which? --> </Enqueue>")]
    public Task A_leg_that_is_parked_in_no_queue(string document) => Verify.FindsAsync(HoldingDesk.With(parked: Parked(document)));

    [Fact, BadExample("TWF2008", Errors = [14212])]
    public Task A_leg_that_is_fetched_from_no_queue() => Verify.FindsAsync(HoldingDesk.With(
        reconnect: Reconnect("<Dial timeout='10'>{|TWF2008:<Queue|} url='{Connected}'/></Dial><Redirect>{CallOver}</Redirect>")));

    [Theory]
    [InlineData("{queue}")]
    [InlineData(" {queue} ")]
    [InlineData("{queue.Value}")]
    [InlineData("{queue.ToString()}")]
    [InlineData("{Own(queue)}")]
    [InlineData("{Twiml.Parse(queue.Value)}")]
    public Task The_given_queue_or_what_is_made_of_it_is_quiet(string queue) => Verify.IsCleanAsync(HoldingDesk.With(
        parked: Parked($"<Enqueue waitUrl='{{HoldMusic}}' action='{{Unparked}}'>{queue}</Enqueue>"),
        more: More));

    [Fact]
    public Task A_local_and_a_parameter_on_the_way_are_quiet() => Verify.IsCleanAsync(HoldingDesk.With(
        parked: """
            [Step] public Twiml Parked(QueueName queue)
            {
                var name = queue.Value;
                return name.Length > 9 ? InQueue(name) : $"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{name}</Enqueue>";
            }
            """,
        more: """private Twiml InQueue(string name) => $"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{name}</Enqueue>";"""));

    [Fact]
    public Task Any_other_Enqueue_may_name_what_it_likes() => Verify.IsCleanAsync(
        HoldingDesk.With(more: """[Step] public Twiml Line() => $"<Enqueue action='{Unparked}'>sales</Enqueue>";"""));

    [Theory]
    [InlineData("$\"", "\"", "'", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "\"", "{{", "}}")]
    public Task The_fix_names_the_given_queue(string start, string end, string quote, string open, string close)
    {
        var enqueue = $"<Enqueue waitUrl={quote}{open}HoldMusic{close}{quote} action={quote}{open}Unparked{close}{quote}>";
        return Verify.FixesAsync<OtherQueueFix>(
            HoldingDesk.With(parked: $"[Step] public Twiml Parked(QueueName queue) => {start}{enqueue}support</Enqueue>{end};"),
            HoldingDesk.With(parked: $"[Step] public Twiml Parked(QueueName queue) => {start}{enqueue}{open}queue{close}</Enqueue>{end};"));
    }

    [Fact]
    public Task All_are_fixed_at_once() => Verify.FixesAllAsync<OtherQueueFix>(
        HoldingDesk.With(
            parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>my-{queue}</Enqueue>"),
            reconnect: Reconnect("<Dial timeout='10'><Queue url='{Connected}'>my</Queue></Dial><Redirect>{CallOver}</Redirect>")),
        HoldingDesk.With(
            parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>"),
            reconnect: Reconnect("<Dial timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial><Redirect>{CallOver}</Redirect>")));

    [Fact]
    public Task Where_there_is_no_place_for_a_name_no_fix_is_offered() => Verify.OffersNoFixAsync<OtherQueueFix>(
        HoldingDesk.With(parked: Parked("<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'/>")));

    private const string More = """
        private const string Name = "support";
        private static string Own(QueueName queue) => queue.Value;
        """;

    private static string Parked(string document) => $"[Step] public Twiml Parked(QueueName queue, CurrentCall call) => $\"{document}\";";

    private static string Reconnect(string document) => $"[Step] public Twiml Reconnect(QueueName queue, CurrentCall you) => $\"{document}\";";
}
