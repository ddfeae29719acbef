using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>TWF2009 and TWF2010: the step that fetches a held leg.</summary>
public sealed class ConnectRuleTests
{
    private const string Queue = "<Queue url='{Connected}'>{queue}</Queue>";

    [Theory, BadExample("TWF2009", Pitfalls = [133])]
    [InlineData("{|TWF2009:<Dial|}>")]
    [InlineData("{|TWF2009:<Dial|} timeout='16'>")]
    [InlineData("{|TWF2009:<Dial|} timeout='60'>")]
    public Task A_resume_that_waits_too_long(string dial) => Verify.FindsAsync(HoldingDesk.With(reconnect: Step(dial, Queue)));

    [Theory]
    [InlineData("<Dial timeout='10'>")]
    [InlineData("<Dial timeout='15'>")]
    [InlineData("<Dial timeout='{Seconds}'>")]
    public Task A_resume_that_waits_for_a_while_or_so_long_as_is_not_known_is_quiet(string dial) =>
        Verify.IsCleanAsync(HoldingDesk.With(reconnect: Step(dial, Queue), more: "private static int Seconds => 40;"));

    [Theory, BadExample("TWF2010", Pitfalls = [133])]
    [InlineData("{|TWF2010:<Queue|}>{queue}</Queue>")]
    [InlineData("{|TWF2010:<Queue|} url=''>{queue}</Queue>")]
    [InlineData("{|TWF2010:<Queue|} url='https://example.com/back.xml'>{queue}</Queue>")]
    public Task A_resume_that_nothing_confirms(string queue) => Verify.FindsAsync(HoldingDesk.With(reconnect: Step("<Dial timeout='10'>", queue)));

    [Theory]
    [InlineData("<Queue url='{Connected}'>{queue}</Queue>")]
    [InlineData("<Queue url='{To.Connected}'>{queue}</Queue>")]
    [InlineData("<Queue url='{queue.Value}'>{queue}</Queue>")]
    public Task A_resume_that_is_confirmed_or_may_be_is_quiet(string queue) => Verify.IsCleanAsync(HoldingDesk.With(reconnect: Step("<Dial timeout='10'>", queue)));

    [Fact]
    public Task Any_other_Dial_of_a_queue_is_quiet() => Verify.IsCleanAsync(
        HoldingDesk.With(more: """[Step] public Twiml Next(CurrentCall agent) => $"<Dial><Queue>sales</Queue></Dial><Redirect>{Next}</Redirect>";"""));

    [Fact]
    public Task A_resume_by_other_means_is_quiet() => Verify.IsCleanAsync(
        HoldingDesk.With(reconnect: Step("<Dial>", "<Conference>{queue.Value}</Conference>")));

    [Fact]
    public async Task The_messages_say_what_becomes_of_the_resume()
    {
        var late = await Verify.OneFindingAsync(HoldingDesk.With(reconnect: Step("<Dial>", Queue)));
        Assert.StartsWith("If the party on hold is gone, whoever wants it back hears ringing for 30 s, which is Twilio's own timeout, and the resume ends as Unconfirmed after 15 s.", late.GetMessage(null), StringComparison.Ordinal);

        var unconfirmed = await Verify.OneFindingAsync(HoldingDesk.With(reconnect: Step("<Dial timeout='10'>", "<Queue>{queue}</Queue>")));
        Assert.StartsWith("This Queue has no url, so nothing tells this flow that the two talk again:", unconfirmed.GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith("a step that takes a QueueWhisper.", unconfirmed.GetMessage(null), StringComparison.Ordinal);

        var alone = await Verify.OneFindingAsync(HoldingDesk.With(reconnect: Step("<Dial timeout='10'>", "<Queue>{queue}</Queue>"), connected: ""));
        Assert.EndsWith("a step that takes a QueueWhisper: [Step] public Twiml Connected(QueueWhisper you) => $\"<Say>You are connected again.</Say>\";", alone.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$\"", "\"", "'", "{", "}")]
    [InlineData("$\"\"\"", "\"\"\"", "\"", "{", "}")]
    [InlineData("$$\"\"\"", "\"\"\"", "\"", "{{", "}}")]
    public async Task The_fixes_write_as_the_literal_does(string start, string end, string quote, string open, string close)
    {
        string Document(string dial, string queue) => HoldingDesk.With(reconnect:
            $"[Step] public Twiml Reconnect(QueueName queue) => {start}<Dial{dial}><Queue{queue}>{open}queue{close}</Queue></Dial><Redirect>{open}CallOver{close}</Redirect>{end};");

        var timeout = $" timeout={quote}10{quote}";
        var url = $" url={quote}{open}Connected{close}{quote}";
        await Verify.FixesAsync<ConnectTooLongFix>(Document("", url), Document(timeout, url));
        await Verify.FixesAsync<ConnectWithoutProofFix>(Document(timeout, ""), Document(timeout, url));
    }

    [Fact]
    public Task The_fix_shortens_a_long_wait() => Verify.FixesAsync<ConnectTooLongFix>(
        HoldingDesk.With(reconnect: Step("<Dial timeout='60'>", Queue)),
        HoldingDesk.With(reconnect: Step("<Dial timeout='10'>", Queue)));

    [Fact]
    public Task All_waits_are_shortened_at_once() => Verify.FixesAllAsync<ConnectTooLongFix>(
        HoldingDesk.With(reconnect: Choice("<Dial>", "<Dial timeout='60'>", Queue)),
        HoldingDesk.With(reconnect: Choice("<Dial timeout='10'>", "<Dial timeout='10'>", Queue)));

    [Fact]
    public Task All_queues_confirm_at_once() => Verify.FixesAllAsync<ConnectWithoutProofFix>(
        HoldingDesk.With(reconnect: Choice("<Dial timeout='10'>", "<Dial timeout='9'>", "<Queue>{queue}</Queue>")),
        HoldingDesk.With(reconnect: Choice("<Dial timeout='10'>", "<Dial timeout='9'>", Queue)));

    [Theory]
    [InlineData("<Queue url='https://example.com/back.xml'>{queue}</Queue>", "")]
    [InlineData("<Queue>{queue}</Queue>", """[Step] public Twiml Also(QueueWhisper you) => $"<Pause/>";""")]
    public Task No_fix_overrules_an_address_or_chooses_between_two_steps(string queue, string more) =>
        Verify.OffersNoFixAsync<ConnectWithoutProofFix>(HoldingDesk.With(reconnect: Step("<Dial timeout='10'>", queue), more: more));

    private static string Step(string dial, string noun) =>
        $"[Step] public Twiml Reconnect(QueueName queue) => $\"{dial}{noun}</Dial><Redirect>{{CallOver}}</Redirect>\";";

    private static string Choice(string one, string two, string noun) =>
        $"[Step] public Twiml Reconnect(QueueName queue) => queue.Value.Length > 9 ? (Twiml)$\"{one}{noun}</Dial><Redirect>{{CallOver}}</Redirect>\" : $\"{two}{noun}</Dial><Redirect>{{CallOver}}</Redirect>\";";
}
