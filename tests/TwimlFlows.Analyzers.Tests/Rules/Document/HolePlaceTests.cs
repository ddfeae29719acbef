using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Rules.Flow;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>TWF1056 to TWF1059: ids, null, links and functions where they do not belong.</summary>
public sealed class HolePlaceTests
{
    private const string Dial = "<Dial action='[[Bye]]'>";

    [Theory, BadExample("TWF1056", Errors = [13223, 16023])]
    [InlineData(Dial + "<Conference>{|TWF1056:[[conference]]|}</Conference></Dial>")]
    [InlineData(Dial + "<Conference>{|TWF1056:[[queue]]|}</Conference></Dial>")]
    [InlineData(Dial + "<Conference>{|TWF1056:[[label]]|}</Conference></Dial>")]
    [InlineData("<Enqueue>{|TWF1056:[[room]]|}</Enqueue><Hangup/>")]
    [InlineData("<Enqueue>{|TWF1056:[[queueSid]]|}</Enqueue><Hangup/>")]
    [InlineData(Dial + "<Queue>{|TWF1056:[[room]]|}</Queue></Dial>")]
    [InlineData(Dial + "<Client>{|TWF1056:[[phone]]|}</Client></Dial>")]
    [InlineData(Dial + "<Client><Identity>{|TWF1056:[[phone]]|}</Identity></Client></Dial>")]
    [InlineData(Dial + "<Number>{|TWF1056:[[leg]]|}</Number></Dial>")]
    [InlineData(Dial + "<Sip>{|TWF1056:[[room]]|}</Sip></Dial>")]
    [InlineData("<Dial action='[[Bye]]' callerId='{|TWF1056:[[leg]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "<Conference coach='{|TWF1056:[[label]]|}'>a</Conference></Dial>")]
    [InlineData(Dial + "<Conference coach='{|TWF1056:[[room]]|}'>a</Conference></Dial>")]
    [InlineData(Dial + "<Conference participantLabel='{|TWF1056:[[leg]]|}'>a</Conference></Dial>")]
    [InlineData("<Enqueue workflowSid='{|TWF1056:[[queueSid]]|}'/><Hangup/>")]
    [InlineData("<Redirect>{|TWF1056:[[room]]|}</Redirect>")]
    [InlineData("<Gather action='{|TWF1056:[[leg]]|}'/><Hangup/>")]
    public Task An_id_of_something_else(string document) => FindsAsync(document);

    [Theory]
    [InlineData(Dial + "<Conference participantLabel='[[label]]' coach='[[leg]]'>[[room]]</Conference></Dial>")]
    [InlineData(Dial + "<Conference>[[call.CallSid]]</Conference></Dial>")]
    [InlineData(Dial + "<Conference>[[phone]]</Conference></Dial>")]
    [InlineData(Dial + "<Conference>after-[[conference]]</Conference></Dial>")]
    [InlineData("<Enqueue>[[queue]]</Enqueue><Hangup/>")]
    [InlineData(Dial + "<Queue>[[leg]]</Queue></Dial>")]
    [InlineData("<Dial action='[[Bye]]' callerId='[[phone]]'><Number>[[phone]]</Number><Client>[[label]]</Client><Sip>[[phone]]</Sip></Dial>")]
    [InlineData("<Say>[[room]], [[leg]]</Say>")]
    public Task An_id_that_may_be_meant_is_quiet(string document) => IsCleanAsync(document);

    [Theory, BadExample("TWF1057", Errors = [13237, 13520, 14204])]
    [InlineData(Dial + "<Conference>{|TWF1057:[[maybe]]|}</Conference></Dial>")]
    [InlineData(Dial + "<Queue>{|TWF1057:[[maybe]]|}</Queue></Dial>")]
    [InlineData("<Say>{|TWF1057:[[maybe]]|}</Say>")]
    [InlineData("<Say>{|TWF1057:[[call.CallerName]]|}</Say>")]
    [InlineData("<Play>{|TWF1057:[[noAddress]]|}</Play>")]
    [InlineData("<Redirect>{|TWF1057:[[maybe]]|}</Redirect>")]
    [InlineData("<Gather action='{|TWF1057:[[noAddress]]|}'/><Hangup/>")]
    [InlineData("<Dial action='[[Bye]]' record='{|TWF1057:[[maybe]]|}'>+15558675310</Dial>")]
    [InlineData("<Pause length='{|TWF1057:[[(flag ? count : (int?)null)?.ToString()]]|}'/>")]
    public Task A_value_that_may_be_null(string document) => FindsAsync(document);

    [Theory]
    [InlineData("<Say>[[maybe ?? text]]</Say>")]
    [InlineData("<Say>[[maybe!]]</Say>")]
    [InlineData(Dial + "<Number>[[call.To]]</Number><Client>[[call.From]]</Client></Dial>")]
    [InlineData("<Say>[[function.ToString()]]</Say>")]
    [InlineData("<Say>Hello [[maybe]]</Say>")]
    [InlineData("<Say>[[(maybe is null ? text : maybe)]]</Say>")]
    [InlineData(Dial + "<Conference participantLabel='[[maybe]]' waitUrl='[[noAddress]]'>a</Conference></Dial>")]
    [InlineData("<Enqueue workflowSid='WW0123456789abcdef0123456789abcdef'>[[maybe]]</Enqueue><Hangup/>")]
    [InlineData("<Play digits='1'>[[noAddress]]</Play>")]
    public Task What_is_not_null_or_may_be_empty_is_quiet(string document) => IsCleanAsync(document);

    [Fact]
    public Task Where_nullable_is_not_enabled_nothing_is_known() => Verify.IsCleanAsync("""
        #nullable disable
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(string text) => $"<Say>{text}</Say><Say>{Later()}</Say>";
            private static string Later() => null;
        }
        """);

    [Theory, BadExample("TWF1058")]
    [InlineData("<Pause length='{|TWF1058:[[Bye]]|}'/>")]
    [InlineData("<Gather action='/a' method='{|TWF1058:[[To.Bye]]|}'/><Hangup/>")]
    [InlineData("<Gather finishOnKey='{|TWF1058:[[To.Park(queue)]]|}'/><Hangup/>")]
    [InlineData("<Gather actionOnEmptyResult='{|TWF1058:[[Bye]]|}'/><Hangup/>")]
    [InlineData("<Connect><Stream url='{|TWF1058:[[Bye]]|}'/></Connect>")]
    [InlineData(Dial + "<Conference>{|TWF1058:[[Bye]]|}</Conference></Dial>")]
    [InlineData("<Dial action='[[Bye]]'>{|TWF1058:[[Bye]]|}</Dial>")]
    public Task A_link_where_no_address_belongs(string document) => FindsAsync(document);

    [Theory]
    [InlineData("<Gather action='[[To.Park(queue)]]' input='speech' partialResultCallback='[[Bye]]'/><Hangup/>")]
    [InlineData("<Gather action='[[text]]' input='speech' partialResultCallback='[[address]]'/><Hangup/>")]
    [InlineData("<Play>[[Bye]]</Play><Redirect>[[Bye]]</Redirect>")]
    [InlineData("<Connect><Stream url='wss://example.com/a'><Parameter name='next' value='[[Bye]]'/></Stream></Connect>")]
    [InlineData("<Connect><Stream url='[[text]]'/></Connect>")]
    public Task A_link_or_a_text_where_an_address_belongs_is_quiet(string document) => IsCleanAsync(document);

    [Theory, BadExample("TWF1059")]
    [InlineData("{|TWF1059:[[Part]]|}")]
    [InlineData("<Say>{|TWF1059:[[Words]]|}</Say>")]
    [InlineData("<Say>{|TWF1059:[[Words2]]|}</Say>")]
    [InlineData("<Say>{|TWF1059:[[(() => \"x\")]]|}</Say>")]
    [InlineData("<Say>{|TWF1059:[[function]]|}</Say>")]
    [InlineData("<Redirect>{|TWF1059:[[Wait]]|}</Redirect>")]
    [InlineData("<Gather action='{|TWF1059:[[Park]]|}'/><Hangup/>")]
    [InlineData("<Gather action='{|TWF1059:[[this.Park]]|}' finishOnKey='{|TWF1059:[[Part]]|}'/><Hangup/>")]
    public Task A_function_that_has_no_link(string document) => FindsAsync(document);

    [Fact]
    public Task Of_a_call_s_own_queue_the_flow_s_rule_speaks() => Verify.FindsAsync(HoldingDesk.With(
        parked: """[Step] public Twiml Parked(QueueName queue, CurrentCall call) => $"{|TWF2008:<Enqueue|} waitUrl='{HoldMusic}' action='{Unparked}'>{call.From}</Enqueue>";""",
        more: """private Twiml Other(RoomName name) => $"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{name}</Enqueue>";"""));

    [Fact]
    public Task A_step_that_only_the_object_knows_is_quiet() => Verify.IsCleanAsync("""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(IncomingCall call)
            {
                Func<Twiml> next = Bye;
                Delegate any = Bye;
                return $"<Gather action='{next}'/><Redirect>{any}</Redirect>";
            }

            [Step] public Twiml Bye() => $"<Hangup/>";
        }
        """);

    private static Task FindsAsync(string document) => Verify.FindsAsync(HoleFlow.In("raw", document));

    private static Task IsCleanAsync(string document) => Verify.IsCleanAsync(HoleFlow.In("raw", document));
}
