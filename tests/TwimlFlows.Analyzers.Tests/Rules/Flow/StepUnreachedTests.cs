using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

public sealed class StepUnreachedTests
{
    [Theory, BadExample("TWF2023")]
    [InlineData("[Step] public Twiml {|TWF2023:Late|}() => $\"<Say>Late.</Say><Hangup/>\";")]
    [InlineData("[Step] public Twiml {|TWF2023:Late|}() => $\"<Say>Late.</Say><Pause length='12'/><Redirect>{Late}</Redirect>\";")]
    [InlineData("[HoldMusic] public Twiml {|TWF2023:Late|}() => $\"<Play>https://cdn.example.com/hold.mp3</Play><Redirect>{Late}</Redirect>\";")]
    [InlineData("[Step] public Twiml {|TWF2023:Late|}(RoomName room) => $\"<Dial><Conference>{room}</Conference></Dial>\";")]
    [InlineData("/// <summary>As <see cref=\"Late\"/>.</summary>\n[Step] public Twiml {|TWF2023:Late|}() => $\"<Hangup/>\"; // Late")]
    public Task Nothing_leads_to_a_step(string members) => Verify.FindsAsync(Desk(members));

    [Theory]
    [InlineData("[Step] public Twiml Late() => $\"<Hangup/>\"; [Step(Route = \"more\")] public Twiml More() => $\"<Redirect>{Late}</Redirect>\";")]
    [InlineData("[Step] public Twiml Late() => $\"<Hangup/>\"; [Step(Route = \"more\")] public Twiml More() => $\"<Redirect>{To.Late}</Redirect>\";")]
    [InlineData("[Step] public Twiml Late() => $\"<Hangup/>\"; [Step(Route = \"more\")] public Twiml More() => Late();")]
    [InlineData("[Step] public Twiml Late() => $\"<Hangup/>\"; internal Link Next => To.Late;")]
    [InlineData("[Step] public Twiml Late() => $\"<Hangup/>\"; internal Func<Twiml> Next => Late;")]
    [InlineData("[Step] public Twiml Late() => $\"<Hangup/>\"; internal const string Next = nameof(Late);")]
    [InlineData("[Step(Route = \"late\")] public Twiml Late() => $\"<Hangup/>\";")]
    [InlineData("[Step] public Twiml Late(IncomingCall call) => $\"<Say>{call.From}</Say>\";")]
    [InlineData("[Answer] public Twiml Late() => $\"<Say>Late.</Say>\";")]
    [InlineData("[Step] public Twiml Late() => $\"<Hangup/>\"; [Move(nameof(Late))] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);")]
    public Task What_leads_to_it_or_may_do_so_is_quiet(string members) => Verify.IsCleanAsync(Desk(members));

    [Theory]
    [InlineData("internal static class Other { internal static Link Next => Desk.To.Late; }")]
    [InlineData("using static Desk; internal static class Other { internal static Link Next => To.Late; }")]
    [InlineData("internal static class Other { internal static Twiml Play(Desk desk) => desk.Late(); }")]
    [InlineData("internal static class Other { internal const string Url = \"https://example.com/desk/late\"; }")]
    public Task Another_class_that_leads_to_it_is_quiet(string other) => Verify.IsCleanAsync(Desk("[Step] public Twiml Late() => $\"<Hangup/>\";"), other);

    [Theory]
    [InlineData("internal sealed class Other { internal static void Late() { } internal static void Run() => Late(); }")]
    [InlineData("// Desk.To.Late\ninternal sealed class Desks;")]
    public async Task Another_class_that_names_something_else_does_not_lead_to_it(string other) =>
        Assert.Equal("TWF2023", Assert.Single(await TestProject.FindingsAsync(TestProject.Create(Desk("[Step] public Twiml Late() => $\"<Hangup/>\";"), other).Project)).Id);

    [Fact]
    public async Task A_file_beside_the_source_may_hold_its_address()
    {
        var project = TestProject.Create(Desk("[Step] public Twiml Late() => $\"<Hangup/>\";")).Project;
        Assert.Single(await TestProject.FindingsAsync(project));

        var bin = project.AddAdditionalDocument("bin.xml", SourceText.From("<Response><Redirect>https://example.com/desk/late</Redirect></Response>"), filePath: "/src/bin.xml").Project;
        Assert.Empty(await TestProject.FindingsAsync(bin));
    }

    [Fact]
    public Task The_step_that_ends_a_wait_by_itself_is_quiet() => Verify.IsCleanAsync(DeskLine.Whole.Replace("public sealed", "internal sealed", StringComparison.Ordinal).Replace("<Redirect>{CallOver}</Redirect>", "<Redirect>{To.Connected}</Redirect>", StringComparison.Ordinal));

    [Theory]
    [InlineData("$\"<Say voice='{|TWF1039:Polly.Amyx|}'>More.</Say><Hangup/>\"")]
    [InlineData("$\"<Hangup/>{|TWF1070:<Say|}>More.</Say>\"")]
    [InlineData("$\"<Dial action='{Goodbye}'><Number url='{Whisper}'>+15558675310</Number></Dial>\"", "[Step] public Twiml Whisper(CalledParty you) => $\"{|TWF2016:<Dial|} action='{Goodbye}'>+15558675311</Dial>\";")]
    [InlineData("$\"<Gather action='{Pressed}'/><Hangup/>\"", "[Step] public Twiml Pressed(DialResult {|TWF2015:result|}) => $\"<Hangup/>\";")]
    public Task A_fault_that_has_nothing_to_do_with_links_does_not_silence_it(string document, string more = "") => Verify.FindsAsync(
        Desk($"[Step(Route = \"more\")] public Twiml More() => {document}; {more} [Step] public Twiml {{|TWF2023:Late|}}() => $\"<Say>Late.</Say><Hangup/>\";"));

    [Theory]
    [InlineData("{|TWF1001:<Dial|}>+15558675310</Dial>")]
    [InlineData("<Dial {|TWF1017:action|}=''>+15558675310</Dial>")]
    [InlineData("{|TWF1075:<Gather|} action='{Goodbye}'/>")]
    [InlineData("<Say>Hello.</Say>{|TWF1082:<Redirect|}/>")]
    [InlineData("<Dial action='{Goodbye}'>{|TWF2019:<Number|} url='/desk/nowhere'>+15558675310</Number></Dial>")]
    public Task Where_a_link_may_be_missing_that_comes_first(string document) => Verify.FindsAsync(
        Desk($"[Step(Route = \"more\")] public Twiml More(DialResult result) => $\"{document}\"; [Step] public Twiml Late() => $\"<Say>Late.</Say><Hangup/>\";"));

    [Theory]
    [InlineData("public", OutputKind.DynamicallyLinkedLibrary, "", 0)]
    [InlineData("internal", OutputKind.DynamicallyLinkedLibrary, "", 1)]
    [InlineData("internal", OutputKind.DynamicallyLinkedLibrary, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop\")]", 0)]
    [InlineData("public", OutputKind.ConsoleApplication, "", 1)]
    [InlineData("internal", OutputKind.ConsoleApplication, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop\")]", 1)]
    public async Task What_a_library_shows_may_be_linked_from_elsewhere(string access, OutputKind kind, string assembly, int findings)
    {
        var project = TestProject.Create(
            Desk("[Step] public Twiml Late() => $\"<Hangup/>\";").Replace("internal sealed", access + " sealed", StringComparison.Ordinal),
            assembly + " internal static class Program { private static void Main() { } }").Project;
        var found = await TestProject.FindingsAsync(project.WithCompilationOptions(project.CompilationOptions!.WithOutputKind(kind)));
        Assert.Equal(Enumerable.Repeat("TWF2023", findings), found.Select(finding => finding.Id));
    }

    [Fact]
    public async Task The_message_says_what_it_means()
    {
        var finding = await Verify.OneFindingAsync(Desk("[Step] public Twiml Late() => $\"<Hangup/>\";"));
        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        Assert.Equal(
            "No link, operation or call in this project leads to 'Late': its address is open for Twilio, but no caller ever gets there. Link to it from where it should follow, or take it out; if somebody outside asks for it, give it a Route.",
            finding.GetMessage(null));
    }

    private static string Desk(string members) => $$"""
        [VoiceFlow("/desk")]
        internal sealed partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Dial action='{Goodbye}'>+15558675310</Dial>";
            [Step] public Twiml Goodbye() => $"<Say>Goodbye.</Say><Hangup/>";
            {{members}}
        }
        """;
}
