using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Rules.Flow;
using TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules;

/// <summary>A fault that two rules could see is told by one of them.</summary>
public sealed class OneMessageTests
{
    [Theory]
    [InlineData("<Dial {|TWF1010:acton|}='/desk/over' timeout='20'><Number>+15558675310</Number></Dial>")]
    [InlineData("<Gather {|TWF1010:acton|}='/desk/chosen'><Say>Press a key.</Say></Gather><Hangup/>")]
    [InlineData("<Record {|TWF1010:actoin|}='/desk/taken'/><Hangup/>")]
    [InlineData("<Enqueue {|TWF1010:acton|}='/desk/left' method='POST'>support</Enqueue>")]
    [InlineData("<Dial {|TWF1010:acton|}='/desk/over'><Conference maxParticipants='2'>team</Conference></Dial>")]
    public Task An_action_that_is_misspelt_is_not_missing_too(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Fact]
    public Task A_number_beside_a_room_is_not_said_to_ring_nobody() => Verify.FindsAsync(OneDocument.Of(
        "{|TWF1036:<Dial|} timeout='20'><Number>+15558675310</Number><Conference>team</Conference></Dial><Hangup/>"));

    [Theory]
    [InlineData("numDigits='1'")]
    [InlineData("hints='old'")]
    public Task An_input_of_no_kind_tells_nothing_of_the_rest(string attribute) => Verify.FindsAsync(OneDocument.Of(
        $"<Gather action='/ivr/chosen' input='{{|TWF1021:maybe|}}' {attribute}/><Hangup/>"));

    [Theory]
    [InlineData("<Gather action='/ivr/keys' {|TWF1080:enhanced|}='true'/><Hangup/>")]
    [InlineData("<Gather action='/ivr/keys' {|TWF1080:hints|}='[abc,*600]'/><Hangup/>")]
    [InlineData("<Gather action='/ivr/keys' {|TWF1080:hints|}='[abc*50]'/><Hangup/>")]
    [InlineData("<Gather action='/ivr/keys' {|TWF1080:speechModel|}='deepgram-nova-2'/><Hangup/>")]
    [InlineData("<Dial action='/ivr/over' {|TWF1080:recordingStatusCallback|}='http://example.com/done'>+15558675310</Dial>")]
    public Task What_does_nothing_has_no_other_fault(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/ivr/keys' enhanced='{|TWF1020:maybe|}'/><Hangup/>")]
    [InlineData("<Gather action='/ivr/keys' {|TWF1017:language|}=''/><Hangup/>")]
    [InlineData("<Dial action='/ivr/over' method='{|TWF1021:PUT|}'>+15558675310</Dial>")]
    [InlineData("<Dial><Number method='{|TWF1021:PUT|}'>+15558675310</Number></Dial><Hangup/>")]
    [InlineData("<Dial action='/ivr/over' {|TWF1017:referMethod|}=''>+15558675310</Dial>")]
    [InlineData("<Dial action='/ivr/over' referMethod='{|TWF1021:PUT|}'>+15558675310</Dial>")]
    [InlineData("<Dial action='/ivr/over'><Conference eventCallbackUrl='{|TWF1025:ftp://example.com/done|}'>room</Conference></Dial>")]
    [InlineData("<Record action='/ivr/taken' transcribe='true' maxLength='{|TWF1019:86401|}'/><Hangup/>")]
    [InlineData("<Dial><Conference maxParticipants='{|TWF1019:0|}'>room</Conference></Dial>")]
    public Task What_is_refused_is_told_first(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("{|TWF1083:<Enqueue|} method='GET'>sales</Enqueue>")]
    [InlineData("{|TWF1001:<Dial|} method='GET'>+15558675310</Dial>")]
    public Task A_method_without_an_action_is_not_told_beside_the_missing_action(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Hangup/>{|TWF1070:<Say|}>Too late.</Say><Dial>+15558675310</Dial>")]
    [InlineData("<Enqueue action='{Other}'>sales</Enqueue>{|TWF1070:<Dial|}>+15558675310</Dial>")]
    public async Task What_never_runs_is_not_said_to_have_no_way_on(string document)
    {
        await Verify.FindsAsync(Run.AnsweringDesk.With(document, "[Step] public Twiml Other() => $\"<Hangup/>\";"));
        await Verify.FindsAsync(DeskLine.With(DeskLine.EndingHold, DeskLine.Resume, DeskLine.CallOver, $"[Step] public Twiml Other() => $\"{document}\";"));
    }

    [Theory]
    [InlineData("{|TWF1088:<Leave|}/><Say>Still here.</Say><Hangup/>")]
    [InlineData("{|TWF1088:<Leave|}/><Dial>+15558675310</Dial>")]
    public Task What_stands_behind_a_Leave_where_nobody_waits_is_not_said_never_to_run(string document) =>
        Verify.FindsAsync(Run.AnsweringDesk.With(document));

    [Theory]
    [InlineData("<Enqueue {|TWF1080:method|}='GET'>sales</Enqueue><Hangup/>")]
    [InlineData("<Dial {|TWF1080:method|}='GET'><Conference>room</Conference></Dial>")]
    public Task A_method_without_an_action_that_nobody_asks_for_is_told(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Fact]
    public Task A_method_of_a_Dial_that_a_hold_ends_is_not_told_beside_the_missing_action() => Verify.FindsAsync(HoldingDesk.With(
        reconnect: """
            [Step] public Twiml Reconnect(QueueName queue) => $"{|TWF2003:<Dial|} method='GET' timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial><Hangup/>";
            """));

    [Fact]
    public Task A_function_that_is_no_step_is_no_bare_value_too() => Verify.FindsAsync(
        OneDocument.Of("<Enqueue workflowSid='WW0123456789abcdef0123456789abcdef'><Task>{|TWF1059:{Part}|}</Task></Enqueue><Hangup/>"));

    [Fact]
    public Task A_way_on_that_is_misspelt_is_not_said_to_be_none() => Verify.FindsAsync(HoldingDesk.With(
        reconnect: """
            [Step] public Twiml Reconnect(QueueName queue) => $"<Dial timeout='10'><Queue url='{Connected}'>{queue}</Queue></Dial>{|TWF1009:<Redirct|}>{CallOver}</Redirct>";
            """));

    [Fact]
    public Task A_misspelt_verb_of_hold_music_is_not_forbidden_too() => Verify.FindsAsync("""
        [VoiceFlow("/room")]
        public sealed partial class Line
        {
            [HoldMusic] public Twiml Music() => $"<Play>https://cdn.example.com/hold.mp3</Play>{|TWF1009:<Redirct|}>{Music}</Redirct>";

            [Hold(Music = nameof(Music))]
            public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);
        }
        """);

    [Fact]
    public Task An_element_in_a_queue_makes_no_other_queue_of_it() => Verify.FindsAsync(HoldingDesk.With(
        parked: """
            [Step] public Twiml Parked(QueueName queue) => $"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{|TWF1011:<Pause|}/>{queue}</Enqueue>";
            """));

    [Fact]
    public Task A_queue_that_a_step_takes_under_another_type_is_told_once() => Verify.FindsAsync(HoldingDesk.With(
        parked: """
            [Step] public Twiml Parked(string queue) => $"<Enqueue waitUrl='{HoldMusic}' action='{Unparked}'>{queue}</Enqueue>";
            """).Replace("nameof(Parked)", "{|TWF0010:nameof(Parked)|}", StringComparison.Ordinal));

    [Fact]
    public Task A_park_step_that_is_none_makes_no_endless_queue_of_the_other() => Verify.FindsAsync(
        HoldingDesk.With().Replace("Park = nameof(Parked)", "Park = {|TWF0003:\"Nowhere\"|}", StringComparison.Ordinal));

    [Fact]
    public Task A_hold_of_both_kinds_is_told_once() => Verify.FindsAsync("""
        [VoiceFlow("/room")]
        public sealed partial class Line
        {
            [HoldMusic] public Twiml Music() => $"<Play>https://cdn.example.com/hold.mp3</Play><Redirect>{Music}</Redirect>";

            [{|TWF0008:Hold(Music = nameof(Music), Park = nameof(Music))|}]
            public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);
        }
        """);
}
