using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>The rules of a flow see what is put into its documents, where it is written, and once.</summary>
public sealed class FragmentTests
{
    private const string Events = "statusCallback='{To.CallEvents}' statusCallbackEvent='initiated ringing answered completed'";

    [Theory]
    [InlineData("{Twiml.If(late, $\"{|TWF2002:<Dial|}>+15558675310</Dial>\")}", "")]
    [InlineData("{Twiml.Each(numbers, number => $\"{|TWF2002:<Dial|}>{number}</Dial>\")}", "")]
    [InlineData("{Twiml.Each(numbers, Ring)}", "private static Twiml Ring(string number) => $\"{|TWF2002:<Dial|}>{number}</Dial>\";")]
    [InlineData("{Twiml.Each(numbers, Ring)}", "private static Twiml Ring(string number) { if (late) { return $\"<Pause/>\"; } return $\"{|TWF2002:<Dial|}>{number}</Dial>\"; }")]
    [InlineData("{Ring()}", "private static Twiml Ring() => $\"{|TWF2002:<Dial|}>+15558675310</Dial>\";")]
    [InlineData("{Ring}", "private static Twiml Ring { get; } = $\"{|TWF2002:<Dial|}>+15558675310</Dial>\";")]
    [InlineData("{Ring()}{Twiml.If(late, Ring())}", "private static Twiml Ring() => $\"{|TWF2002:<Dial|}>+15558675310</Dial>\";")]
    public Task What_hold_music_may_not_have_is_seen_in_what_is_put_into_it(string part, string more) => Verify.FindsAsync($$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            private static readonly string[] numbers = ["+15558675310"];
            private static readonly bool late = true;
            [Step] public Twiml Join(RoomName room) => $"<Dial><Conference waitUrl='{HoldMusic}'>{room}</Conference></Dial>";
            [HoldMusic] public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>{{part}}<Redirect>{HoldMusic}</Redirect>";
            [Hold(Music = nameof(HoldMusic))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);
            [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
            {{more}}
        }
        """);

    [Fact]
    public Task A_fragment_that_two_documents_hold_is_spoken_of_once() => Verify.FindsAsync("""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Dial action='{Over}'><Number url='{One}'>+15558675310</Number><Number url='{Other}'>+15558675311</Number></Dial>";
            [Step] public Twiml One(CalledParty you) => $"<Say>Sales.</Say>{More()}";
            [Step] public Twiml Other(CalledParty you) => $"<Say>Support.</Say>{More()}";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            private static Twiml More() => $"{|TWF2016:<Dial|}>+15558675312</Dial>";
        }
        """);

    [Fact]
    public Task A_whisper_of_a_queue() => Verify.FindsAsync(HoldingDesk.With(
        connected: "[Step] public Twiml Connected(QueueWhisper you) => $\"<Say>You are connected again.</Say>{End()}\"; private static Twiml End() => $\"{|TWF2017:<Hangup|}/>\";"));

    [Theory]
    [InlineData("<Redirect>{CallOver}</Redirect>")]
    [InlineData("{Twiml.Empty}<Redirect>{CallOver}</Redirect>")]
    [InlineData("{Leads()}")]
    [InlineData("{Twiml.If(call.From == \"x\", Leads(), $\"<Redirect>{CallOver}</Redirect>\")}")]
    [InlineData("{Elsewhere.Leads()}")]
    public Task A_Dial_in_a_fragment_goes_on_with_what_stands_behind_it(string behind) => Verify.IsCleanAsync(
        HoldingDesk.With(answer: Ringing($"<Dial timeout='25'><Number {Events}>+15558675310</Number></Dial>", behind)),
        "internal static class Elsewhere { internal static Twiml Leads() => Twiml.Parse(\"<Redirect>https://example.com</Redirect>\"); }");

    [Theory]
    [InlineData("{|TWF2003:<Dial|} timeout='25'><Number " + Events + ">+15558675310</Number></Dial>", "<Hangup/>")]
    [InlineData("{|TWF2003:<Dial|} timeout='25'><Number " + Events + ">+15558675310</Number></Dial>", "{Twiml.Empty}")]
    [InlineData("{|TWF2003:<Dial|} timeout='25'><Number " + Events + ">+15558675310</Number></Dial>", "{Ends()}")]
    [InlineData("<Dial timeout='25'>{|TWF2004:<Number|}>+15558675310</Number></Dial>", "<Redirect>{CallOver}</Redirect>")]
    [InlineData("<Dial timeout='25'>{Phone()}</Dial>", "<Redirect>{CallOver}</Redirect>", "private static Twiml Phone() => $\"{|TWF2004:<Number|}>+15558675310</Number>\";")]
    [InlineData("{|TWF2003:<Dial|} timeout='25'>{Phone()}</Dial>", "<Hangup/>", "private Twiml Phone() => $\"<Number " + Events + ">+15558675310</Number>\";")]
    public Task A_Dial_in_a_fragment_that_a_hold_ends(string dial, string behind, string more = "") => Verify.FindsAsync(HoldingDesk.With(answer: Ringing(dial, behind) + more));

    [Theory]
    [InlineData("{Line()}", "private static Twiml Line() => $\"{|TWF2001:<Enqueue|} action='{To.Unparked}'>sales</Enqueue>\";", "TWF2008")]
    [InlineData("{Line()}", "private Twiml Line() => $\"{|TWF2007:<Enqueue|} waitUrl='{HoldMusic}' action='{CallOver}'>{Own}</Enqueue>\"; private static QueueName Own => default;", "")]
    [InlineData("{Line()}", "private Twiml Line() => $\"{|TWF2003:<Enqueue|} waitUrl='{HoldMusic}'>{Own}</Enqueue>\"; private static QueueName Own => default;", "")]
    [InlineData("{Line(queue)}", "private Twiml Line(QueueName queue) => $\"{|TWF2008:<Enqueue|} waitUrl='{HoldMusic}' action='{Unparked}'>sales</Enqueue>\";", "")]
    public async Task The_Enqueue_of_a_parked_leg_in_a_fragment(string part, string more, string also)
    {
        var marked = HoldingDesk.With(parked: $"[Step] public Twiml Parked(QueueName queue) => $\"<Say>One moment.</Say>{part}\"; {more}");
        if (also.Length == 0)
        {
            await Verify.FindsAsync(marked);
            return;
        }

        var expected = Marked.Parse(marked);
        var findings = await TestProject.FindingsAsync(TestProject.Create(expected.Source).Project);
        Assert.Equal([expected.Expected[0].Id, also], findings.Select(finding => finding.Id));
        Assert.All(findings, finding => Assert.Equal(expected.Expected[0].Span, finding.Location.SourceSpan));
    }

    [Theory]
    [InlineData("private Twiml Fetch(QueueName queue) => $\"{|TWF2009:<Dial|} timeout='60'><Queue url='{Connected}'>{queue}</Queue></Dial>\";")]
    [InlineData("private Twiml Fetch(QueueName queue) => $\"<Dial timeout='10'>{|TWF2010:<Queue|}>{queue}</Queue></Dial>\";")]
    [InlineData("private Twiml Fetch(QueueName queue) => $\"<Dial timeout='10'>{Noun(queue)}</Dial>\"; private static Twiml Noun(QueueName queue) => $\"{|TWF2010:<Queue|}>{queue}</Queue>\";")]
    [InlineData("private Twiml Fetch(QueueName queue) => $\"<Dial timeout='10'>{|TWF2008:<Queue|} url='{Connected}'>sales</Queue></Dial>\";")]
    public Task The_Dial_of_a_resume_in_a_fragment(string fetch) => Verify.FindsAsync(
        HoldingDesk.With(reconnect: $"[Step] public Twiml Reconnect(QueueName queue) => $\"<Say>One moment.</Say>{{Fetch(queue)}}<Redirect>{{CallOver}}</Redirect>\"; {fetch}"));

    [Theory]
    [InlineData("<Dial action='{Over}'>{|TWF1011:{Part()}|}</Dial>", "<Say>Hello.</Say>")]
    [InlineData("<Dial action='{Over}'>{|TWF1011:{Twiml.If(late, Part())}|}</Dial>", "<Say>Hello.</Say>")]
    [InlineData("<Dial action='{Over}'><Number>+15558675310</Number>{|TWF1011:{Part()}|}</Dial>", "<Pause/>")]
    [InlineData("{|TWF1011:{Twiml.Each(names, Named)}|}<Hangup/>", "<Pause/>")]
    [InlineData("{|TWF1011:{Part()}|}<Hangup/>", "<Number>+15558675310</Number>")]
    [InlineData("{|TWF1011:{Twiml.Each(names, name => $\"<Client>{name}</Client>\")}|}{Part()}<Hangup/>", "<Pause/>")]
    [InlineData("<Gather action='{Over}'>{|TWF1011:{Part()}|}</Gather><Hangup/>", "<Dial>+15558675310</Dial>")]
    [InlineData("<Gather action='{Over}'>{|TWF1011:{Outer()}|}</Gather><Hangup/>", "<Dial>+15558675310</Dial>")]
    public Task An_element_comes_by_a_hole_to_where_it_may_not_stand(string document, string part) => Verify.FindsAsync(Inserting(document, part));

    [Theory]
    [InlineData("<Say>Hello.</Say>{|TWF1011:<Client|}>ann</Client>")]
    [InlineData("<Client>ann</Client>{|TWF1011:<Pause|}/>")]
    public Task Of_a_fragment_that_may_stand_nowhere_the_rule_for_one_document_speaks_alone(string part) => Verify.FindsAsync(Inserting("{Part()}<Hangup/>", part));

    [Theory]
    [InlineData("<Dial action='{Over}'>{Part()}</Dial>", "<Number>+15558675310</Number>")]
    [InlineData("{Part()}<Gather action='{Over}'>{Part()}</Gather><Hangup/>", "<Say>Hello.</Say>")]
    [InlineData("<Say>{Part()}</Say><Hangup/>", "<break time='1s'/>")]
    [InlineData("<Dial action='{Over}'>{Twiml.Parse(names[0])}</Dial>", "<Pause/>")]
    [InlineData("<Dial action='{Over}'>{Twiml.Each(names, Twiml.Parse)}</Dial>", "<Pause/>")]
    [InlineData("<Dial action='{Over}'>{Twiml.Each(names, name => Twiml.Parse(name))}</Dial>", "<Pause/>")]
    public Task One_that_may_stand_there_or_is_not_seen_is_quiet(string document, string part) => Verify.IsCleanAsync(Inserting(document, part));

    [Theory]
    [InlineData("<Say>Hello.</Say>{|TWF1011:<Number|}>+15558675310</Number>")]
    [InlineData("{|TWF1011:<Number|}>+15558675310</Number>")]
    [InlineData("<Number>+15558675310</Number>{|TWF1011:<Say|}>Hello.</Say>")]
    public Task A_helper_whose_fragment_is_the_document_of_a_step(string part) => Verify.FindsAsync($$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer() => Part();
            private static Twiml Part() => $"{{part}}";
        }
        """);

    [Fact]
    public async Task The_message_names_what_comes_by_the_hole()
    {
        var finding = await Verify.OneFindingAsync(Inserting("<Dial action='{Over}'>{Part()}</Dial>", "<Say>Hello.</Say>"));
        Assert.StartsWith("<Say> may not stand in <Dial>: Twilio drops it with a warning, and the caller gets nothing of it. It belongs into <", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Again()", "Again() => $\"<Pause/>\"", "{Again}")]
    [InlineData("Again(1)", "Again(int number) => $\"<Pause length='{number}'/>\"", "{To.Again(…)}")]
    public async Task Where_a_step_is_called_and_its_link_is_meant_the_message_says_so(string call, string step, string link)
    {
        var source = Inserting("<Say>Hello.</Say><Redirect>{" + call + "}</Redirect>", "<Say>Hello.</Say>", "[Step] public Twiml " + step + ";");
        Assert.Equal(
            $"<Pause> may not stand in <Redirect>: Twilio drops it with a warning, and the caller gets nothing of it. This puts in what 'Again' answers: write {link} for the link to it.",
            (await Verify.OneFindingAsync(source)).GetMessage(null));
    }

    [Fact]
    public async Task So_it_does_in_an_attribute()
    {
        var source = Inserting("<Gather action='{Again()}'><Say>Press 1.</Say></Gather><Hangup/>", "<Say>Hello.</Say>", "[Step] public Twiml Again() => $\"<Hangup/>\";");
        Assert.EndsWith("This puts in what 'Again' answers: write {Again} for the link to it.", (await Verify.OneFindingAsync(source)).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task Music_that_falls_silent_behind_a_fragment() => Verify.FindsAsync("""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Step] public Twiml Join(RoomName room) => $"<Dial><Conference waitUrl='{Music}'>{room}</Conference></Dial>";
            [HoldMusic] public Twiml Music() => $"{Tune()}";
            private static Twiml Tune() => $"{|TWF2012:<Play|}>https://cdn.example.com/hold.mp3</Play>";
        }
        """);

    private static string Inserting(string document, string part, string more = "") => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            private static readonly bool late = true;
            private static readonly string[] names = ["ann"];
            [Answer] public Twiml Answer() => $"{{document}}";
            [Step] public Twiml Over() => $"<Say>Goodbye.</Say><Hangup/>";
            private static Twiml Named(string name) => $"<Client>{name}</Client>";
            private static Twiml Outer() => $"<Say>Hello.</Say>{Part()}";
            private static Twiml Part() => $"{{part}}";
            {{more}}
        }
        """;

    private static string Ringing(string dial, string behind) =>
        $"[Answer] public Twiml Answer(IncomingCall call) => $\"{{Ring()}}{behind}\"; private Twiml Ring() => $\"{dial}\"; private Twiml Leads() => $\"<Redirect>{{CallOver}}</Redirect>\"; private static Twiml Ends() => $\"<Hangup/>\";";
}
