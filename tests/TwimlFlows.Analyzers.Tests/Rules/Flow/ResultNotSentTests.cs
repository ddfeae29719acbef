using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class ResultNotSentTests
{
    private const string All = "DialResult GatherResult RecordResult QueueResult QueueWait QueueWhisper CalledParty ConnectResult ConferenceEvent";

    [Theory, BadExample("TWF2015")]
    [InlineData("<Gather action='{There}'><Say>Press 1.</Say></Gather><Hangup/>", "DialResult")]
    [InlineData("<Gather action='{There}'><Say>Press 1.</Say></Gather><Hangup/>", "RecordResult")]
    [InlineData("<Dial action='{There}'>+15558675310</Dial>", "GatherResult")]
    [InlineData("<Dial action='{To.There}'>+15558675310</Dial>", "QueueWait")]
    [InlineData("<Record action='{There}'/><Hangup/>", "DialResult")]
    [InlineData("<Enqueue action='{There}'>sales</Enqueue>", "DialResult")]
    [InlineData("<Enqueue action='{There}'>sales</Enqueue>", "QueueWait")]
    [InlineData("<Dial><Queue url='{There}'>sales</Queue></Dial><Hangup/>", "QueueWait")]
    [InlineData("<Dial><Number url='{There}'>+15558675310</Number></Dial><Hangup/>", "QueueWhisper")]
    [InlineData("<Dial><Client url='{There}'>ann</Client></Dial><Hangup/>", "DialResult")]
    [InlineData("<Connect action='{There}'><Stream url='wss://example.com/a'/></Connect>", "GatherResult")]
    [InlineData("<Say>Hello.</Say><Redirect>{There}</Redirect>", "DialResult")]
    [InlineData("<Dial action='{There}'>+15558675310</Dial>", "CalledParty")]
    [InlineData("<Dial action='{There}'>+15558675310</Dial>", "ConferenceEvent")]
    [InlineData("<Gather action='{There}'><Say>Press 1.</Say></Gather><Hangup/>", "ConnectResult")]
    [InlineData("<Gather input='speech' action='{Over}' partialResultCallback='{There}'><Say>Speak.</Say></Gather><Hangup/>", "GatherResult")]
    public Task What_leads_to_a_step_does_not_tell_what_it_takes(string document, string type) => Verify.FindsAsync(Desk(document, $"{type} {{|TWF2015:told|}}"));

    [Theory]
    [InlineData("<Dial action='{There}'>+15558675310</Dial>", "DialResult")]
    [InlineData("<Dial action='{There}'>+15558675310</Dial>", "QueueResult")]
    [InlineData("<Dial action='{There}'>+15558675310</Dial>", "CurrentCall")]
    [InlineData("<Gather action='{There}'><Say>Press 1.</Say></Gather><Hangup/>", "GatherResult")]
    [InlineData("<Gather action='{There}'><Say>Press 1.</Say></Gather><Hangup/>", "IncomingCall")]
    [InlineData("<Record action='{There}'/><Hangup/>", "RecordResult")]
    [InlineData("<Record action='{There}'/><Hangup/>", "GatherResult")]
    [InlineData("<Enqueue action='{There}'>sales</Enqueue>", "QueueResult")]
    [InlineData("<Dial><Queue url='{There}'>sales</Queue></Dial><Hangup/>", "QueueWhisper")]
    [InlineData("<Connect action='{There}'><Stream url='wss://example.com/a'/></Connect>", "ConnectResult")]
    [InlineData("<Say>Hello.</Say><Redirect>{There}</Redirect>", "QueueWait")]
    public Task What_brings_it_or_may_do_so_is_quiet(string document, string type) => Verify.IsCleanAsync(Desk(document, $"{type} told"));

    [Theory]
    [InlineData("""[Step] public Twiml More() => $"<Dial action='{There}'>+15558675310</Dial>";""")]
    [InlineData("""[Step] public Twiml More() => $"<Dial action='{Next}'>+15558675310</Dial>"; private static Link Next => To.There;""")]
    [InlineData("""[Step] public Twiml More() => $"<Refer action='{There}'><Sip>sip:ann@example.com</Sip></Refer><Hangup/>";""")]
    [InlineData("""[Step] public Twiml More(DialResult result) => There(result);""")]
    public Task With_another_way_to_the_step_it_is_quiet(string more) => Verify.IsCleanAsync(Desk("<Gather action='{There}'><Say>Press 1.</Say></Gather><Hangup/>", "DialResult told", more));

    /// <summary>Every way to a step against every type that a step can take.</summary>
    [Theory]
    [InlineData("<Dial action='{X}'>+15558675310</Dial>", "DialResult QueueResult QueueWhisper RecordResult")]
    [InlineData("<Dial record='record-from-answer' recordingStatusCallback='{X}'>+15558675310</Dial>", "RecordResult")]
    [InlineData("<Dial referUrl='{X}'><Sip>sip:ann@example.com</Sip></Dial>", All)]
    [InlineData("<Gather action='{X}'/>", "GatherResult CalledParty")]
    [InlineData("<Gather input='speech' partialResultCallback='{X}'/>", "")]
    [InlineData("<Record action='{X}'/>", "RecordResult GatherResult CalledParty")]
    [InlineData("<Record transcribe='true' transcribeCallback='{X}'/>", "RecordResult")]
    [InlineData("<Record recordingStatusCallback='{X}'/>", "RecordResult")]
    [InlineData("<Enqueue action='{X}'>sales</Enqueue>", "QueueResult")]
    [InlineData("<Enqueue waitUrl='{X}'>sales</Enqueue>", "QueueWait")]
    [InlineData("<Connect action='{X}'><Stream url='wss://example.com/a'/></Connect>", "ConnectResult")]
    [InlineData("<Connect><Stream url='wss://example.com/a' statusCallback='{X}'/></Connect>", All)]
    [InlineData("<Dial><Conference waitUrl='{X}'>room</Conference></Dial>", "")]
    [InlineData("<Dial><Conference statusCallback='{X}'>room</Conference></Dial>", "ConferenceEvent")]
    [InlineData("<Dial><Conference record='record-from-start' recordingStatusCallback='{X}'>room</Conference></Dial>", "RecordResult")]
    [InlineData("<Dial><Queue url='{X}'>sales</Queue></Dial>", "QueueWhisper")]
    [InlineData("<Dial><Number url='{X}'>+15558675310</Number></Dial>", "CalledParty")]
    [InlineData("<Dial><Number statusCallback='{X}'>+15558675310</Number></Dial>", "RecordResult")]
    [InlineData("<Dial><Number amdStatusCallback='{X}'>+15558675310</Number></Dial>", All)]
    [InlineData("<Dial><Client url='{X}'>ann</Client></Dial>", "CalledParty")]
    [InlineData("<Dial><Client statusCallback='{X}'>ann</Client></Dial>", "RecordResult")]
    [InlineData("<Dial><Sip url='{X}'>sip:ann@example.com</Sip></Dial>", "CalledParty")]
    [InlineData("<Dial><Sip statusCallback='{X}'>sip:ann@example.com</Sip></Dial>", "RecordResult")]
    [InlineData("<Dial><WhatsApp url='{X}'>+15558675310</WhatsApp></Dial>", "CalledParty")]
    [InlineData("<Dial><WhatsApp statusCallback='{X}'>+15558675310</WhatsApp></Dial>", "RecordResult")]
    [InlineData("<Refer action='{X}'><Sip>sip:ann@example.com</Sip></Refer>", All)]
    [InlineData("<Redirect>{X}</Redirect>", "QueueWait QueueWhisper CalledParty")]
    public async Task What_each_way_brings(string way, string brings)
    {
        var steps = All.Split(' ').Select(type => $$"""
                [Step] public Twiml To{{type}}() => $"{{way.Replace("{X}", "{Of" + type + "}", StringComparison.Ordinal)}}";
                [Step] public Twiml Of{{type}}({{type}} told) => $"<Say>Thanks.</Say><Hangup/>";
            """);
        var source = $$"""
            [VoiceFlow("/desk")]
            public sealed partial class Desk
            {
            {{string.Join("\n", steps)}}
            }
            """;
        var project = TestProject.Create(source).Project;
        Assert.Empty(await TestProject.CompilerFindingsAsync(project));
        var found = (await TestProject.FindingsAsync(project)).Where(finding => finding.Id == "TWF2015").Select(finding => source[..finding.Location.SourceSpan.Start].TrimEnd().Split('(')[^1]);
        Assert.Equal(All.Split(' ').Except(brings.Split(' ')), found);
    }

    [Fact]
    public Task What_waits_is_told_nothing_of_the_end_and_what_waits_in_a_room_nothing_of_a_queue() => Verify.FindsAsync("""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Enqueue waitUrl='{InQueue}' action='{Over}'>sales</Enqueue>";
            [Step] public Twiml Join() => $"<Dial><Conference waitUrl='{InRoom}'>room</Conference></Dial>";
            [HoldMusic] public Twiml InQueue(QueueResult {|TWF2015:told|}) => $"<Say>Thanks.</Say><Leave/>";
            [HoldMusic] public Twiml InRoom(QueueWait {|TWF2015:told|}) => $"<Say>Thanks.</Say><Redirect>{InRoom}</Redirect>";
            [Step] public Twiml Over(QueueResult told) => $"<Hangup/>";
        }
        """);

    [Theory]
    [InlineData("<Dial action='{There}'><Conference statusCallback='{To.ConferenceEvents}'>room</Conference></Dial>", "ConferenceEvent")]
    [InlineData("<Dial action='{Over}'><Number statusCallback='{To.CallEvents}' url='{There}'>+15558675310</Number></Dial>", "RecordResult")]
    public Task The_built_in_links_lead_to_no_step(string document, string type) => Verify.FindsAsync(Desk(document, $"{type} {{|TWF2015:told|}}"));

    [Fact]
    public Task A_link_of_which_nobody_knows_where_it_leads_may_lead_there() => Verify.IsCleanAsync(Desk(
        "<Dial action='{There}'><Conference statusCallback='{Any}'>room</Conference></Dial>", "ConferenceEvent told", "private static Link Any => To.Over;"));

    [Theory]
    [InlineData("{Menus.Ask(To.There)}<Redirect>{There}</Redirect>")]
    [InlineData("{Menus.Ask(Desk.To.There)}<Redirect>{To.There}</Redirect>")]
    public Task What_the_link_is_handed_to_may_lead_there_as_well(string document) => Verify.IsCleanAsync(
        Desk(document, "GatherResult told"),
        "internal static class Menus { internal static Twiml Ask(Link there) => $\"<Gather action='{there}'><Say>Press 1.</Say></Gather>\"; }");

    [Theory]
    [InlineData("You are {told.From}.", "DialResult told")]
    [InlineData("{told.From} {told.CallSid}", "DialResult told")]
    [InlineData("{told.DialCallStatus.ToString()} {told.From}", "DialResult {|TWF2015:told|}")]
    [InlineData("{Told(told)} {told.From}", "DialResult {|TWF2015:told|}")]
    public Task Who_reads_nothing_but_what_always_comes_misses_nothing(string said, string takes) => Verify.FindsAsync(
        Desk("<Say>Hello.</Say><Redirect>{There}</Redirect>", takes, "private static string Told(DialResult result) => result.DialCallStatus.ToString();").Replace("Thanks.", said, StringComparison.Ordinal));

    [Fact]
    public Task A_step_that_nothing_here_leads_to_is_quiet() => Verify.IsCleanAsync(Desk("<Say>Goodbye.</Say><Hangup/>", "DialResult told"));

    [Fact]
    public Task The_start_of_a_call_and_an_operation_tell_nothing_of_the_kind() => Verify.FindsAsync("""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer(DialResult {|TWF2015:told|}) => $"<Say>{told.DialCallStatus.ToString()}</Say><Hangup/>";
            [Step] public Twiml Join(RoomName room, GatherResult {|TWF2015:pressed|}) => $"<Say>{pressed.Digits}</Say><Hangup/>";
            [Call(nameof(Join))] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from, RoomName room);
        }
        """);

    [Fact]
    public Task A_Gather_without_an_action_tells_its_own_step() => Verify.IsCleanAsync("""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer(GatherResult pressed) => pressed.Digits == "1" ? (Twiml)$"<Say>Goodbye.</Say><Hangup/>" : $"<Gather><Say>Press 1.</Say></Gather><Hangup/>";
        }
        """);

    [Theory]
    [InlineData("TWF1076", "Gather", "<Say>Press 1.</Say>", "GatherResult")]
    [InlineData("TWF1077", "Record", "", "RecordResult")]
    public Task Where_an_action_is_missing_the_rule_for_that_speaks_alone(string rule, string verb, string content, string type) =>
        Verify.FindsAsync(Desk($"{{|{rule}:<{verb}|}}>{content}</{verb}><Redirect>{{There}}</Redirect>", $"{type} told"));

    [Fact]
    public async Task The_message_says_what_every_caller_hears()
    {
        var finding = await Verify.OneFindingAsync(Desk("<Gather action='{There}'><Say>Press 1.</Say></Gather><Hangup/>", "DialResult told"));
        Assert.Equal(
            "'There' takes a DialResult, but the action of a Gather leads to it: its DialCallStatus is always Unknown, so every caller is treated alike, whatever happened. Take a GatherResult instead, or lead the action of a Dial to it.",
            finding.GetMessage(null));
    }

    private static string Desk(string document, string takes, string more = "") => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"{{document}}";
            [Step] public Twiml There({{takes}}) => $"<Say>Thanks.</Say>";
            [Step] public Twiml Over() => $"<Hangup/>";
            {{more}}
        }
        """;
}
