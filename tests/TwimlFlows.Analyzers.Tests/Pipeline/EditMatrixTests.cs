using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>What runs anew after an edit, both ways: an edit that means nothing to a flow, and one that does.</summary>
public sealed class EditMatrixTests
{
    private const string Flow = """
        using System.Threading.Tasks;
        using TwimlFlows;

        namespace Acme;

        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer(IncomingCall call) => $"<Say>Hello.</Say><Redirect>{Bye}</Redirect>";
            [Step] public Twiml Bye() => $"<Hangup/>";
            [HoldMusic] public Twiml Music() => $"<Play>https://example.com/a.mp3</Play><Redirect>{Music}</Redirect>";
            [Hold(Music = nameof(Music))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);
        }
        """;

    private const string Legs = """
        using System.Threading.Tasks;
        using TwimlFlows;

        namespace Acme;

        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer] public Twiml Answer(IncomingCall call) => $"<Say>Hello.</Say><Redirect>{Bye}</Redirect>";
            [Step] public Twiml Parked(QueueName queue) => $"<Enqueue>{queue}</Enqueue>";
            [Step] public Twiml Reparked(QueueName queue) => $"<Enqueue>{queue}</Enqueue>";
            [Step] public Twiml Waiting() => $"<Pause/>";
            [Step] public Twiml Waiting2(DialResult result) => $"<Pause/>";
            [Step] public Twiml Reconnect(QueueName queue) => $"<Dial><Queue url='{Connected}'>{queue}</Queue></Dial>";
            [Step] public Twiml Connected(QueueWhisper you) => $"<Pause/>";
            [Step] public Twiml Bye() => $"<Hangup/>";
            [Hold(Park = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> HoldAsync(CallSid leg, string queue);
            [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))] public partial Task<OperationResult> ResumeAsync(CallSid leg);
        }
        """;

    private const string Other = "namespace Acme; public sealed class Other { public int One() => 1; }";

    public static TheoryData<string, string, int, string> Meaningless => new()
    {
        { "an unrelated file", Other.Replace("=> 1", "=> 2"), 1, Other },
        { "a comment below", Flow + "\n// done", 0, Other },
        { "lines above", "// first\n\n" + Flow, 0, Other },
        { "a step's document", Flow.Replace("Hello.", "Good morning."), 0, Other },
    };

    public static TheoryData<string, string> MeaninglessToLegs => new()
    {
        { "lines above", "// first\n\n" + Legs },
        { "a step's document", Legs.Replace("Hello.", "Good morning.") },
        { "another spelling of a name", Legs.Replace("nameof(Waiting)", "\"Waiting\"") },
        { "a comment inside", Legs.Replace("[Step] public Twiml Waiting2", "// here\n    [Step] public Twiml Waiting2") },
    };

    public static TheoryData<string, string> MeaningfulToLegs => new()
    {
        { "the step that parks", Legs.Replace("nameof(Parked)", "nameof(Reparked)") },
        { "the step in which the other waits", Legs.Replace("nameof(Parked), Other = nameof(Waiting)", "nameof(Parked), Other = nameof(Waiting2)") },
        { "the step that fetches", Legs.Replace("nameof(Reconnect)", "nameof(Parked)") },
        { "the end step", Legs.Replace("Other = nameof(Waiting))] public partial Task<OperationResult> Hold", "Other = nameof(Waiting), End = nameof(Answer))] public partial Task<OperationResult> Hold") },
        { "the only step that can be the end", Legs.Replace("Twiml Bye()", "Twiml Over()") },
        { "a step that screens", Legs.Replace("DialResult result", "CalledParty party") },
        { "a whisper that is one no longer", Legs.Replace("QueueWhisper you", "CurrentCall you") },
        { "the name of the call's queue", Legs.Replace("string queue)", "string text)") },
        { "a link argument of the step that parks", Legs.Replace("Parked(QueueName queue)", "Parked(QueueName queue, CallSid leg)") },
        { "the leg's parameter", Legs.Replace("CallSid leg)", "CallSid who)") },
        { "a hold of a room", Legs.Replace("Hold(Park = nameof(Parked), Other = nameof(Waiting))", "Hold(Music = nameof(Waiting))").Replace("CallSid leg, string", "RoomName room, ParticipantLabel who, string") },
        { "a fault", Legs.Replace("Hold(Park = nameof(Parked), ", "Hold(") },
    };

    public static TheoryData<string, string> Meaningful => new()
    {
        { "the prefix", Flow.Replace("/desk", "/reception") },
        { "a step's name", Flow.Replace("Bye", "Goodbye") },
        { "a route", Flow.Replace("[Step]", "[Step(Route = \"over\")]") },
        { "a parameter", Flow.Replace("Bye()", "Bye(DialResult result)") },
        { "a step less", Flow.Replace("[Step] ", "") },
        { "the kind of a document", Flow.Replace("[Step]", "[HoldMusic]") },
        { "an operation's parameter", Flow.Replace("ParticipantLabel who)", "ParticipantLabel whom)") },
    };

    [Theory, MemberData(nameof(Meaningless))]
    public void Nothing_is_emitted_anew_after_an_edit_that_means_nothing_to_the_flow(string edit, string source, int file, string other)
    {
        var run = new GeneratorRun(Flow, other).Edit(file, source);

        Assert.NotNull(edit);
        Assert.All(run.Reasons(GeneratorSteps.Flow), IsOld);
        Assert.All(run.Reasons(GeneratorSteps.HostedFlow), IsOld);
        Assert.All(run.Reasons(GeneratorSteps.HostedFlows), IsOld);
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory, MemberData(nameof(MeaninglessToLegs))]
    public void Nothing_is_emitted_anew_after_an_edit_that_means_nothing_to_a_hold_between_two_legs(string edit, string source)
    {
        var run = new GeneratorRun(Legs, Other).Edit(0, source);

        Assert.NotNull(edit);
        Assert.NotEqual(Legs, source);
        Assert.All(run.Reasons(GeneratorSteps.Flow), IsOld);
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory, MemberData(nameof(MeaningfulToLegs))]
    public void A_hold_between_two_legs_is_emitted_anew_after_an_edit_that_changes_it(string edit, string source) => IsEmittedAnew(edit, Legs, source);

    [Theory, MemberData(nameof(Meaningful))]
    public void The_flow_is_emitted_anew_after_an_edit_that_changes_its_declaration(string edit, string source) => IsEmittedAnew(edit, Flow, source);

    [Fact]
    public void A_flow_that_is_deleted_takes_its_file_and_its_place_in_the_host_with_it()
    {
        var run = new GeneratorRun(Flow, Other).Edit(0, "");

        Assert.Equal(["TwimlFlows.Host.g.cs"], run.Files.Keys);
        Assert.DoesNotContain("Acme.Desk", run.Files["TwimlFlows.Host.g.cs"], StringComparison.Ordinal);
    }

    private static void IsEmittedAnew(string edit, string flow, string source)
    {
        var run = new GeneratorRun(flow, Other);
        var before = run.Files["Acme.Desk.g.cs"];

        run.Edit(0, source);

        Assert.NotNull(edit);
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(GeneratorSteps.Flow));
        Assert.NotEqual(before, run.Files["Acme.Desk.g.cs"]);
    }

    private static void IsOld(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());
}
