using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Manifest;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Manifest;

/// <summary>What the declarations of a flow bring into its manifest, and where the manifest itself stands.</summary>
public sealed class DeclaredTests
{
    private const string Legs = """
        [Answer] public Twiml Answer(IncomingCall call) => $"<Dial action='{Over}'>+15550100100</Dial>";
        [Step] public Twiml CallOut(IncomingCall call) => $"<Dial action='{Over}'>+15550100100</Dial>";
        [Step] public Twiml Parked(QueueName queue) => $"<Enqueue waitUrl='{Music}' action='{Over}'>{queue}</Enqueue>";
        [Step] public Twiml Waiting() => $"<Pause length='12'/><Redirect>{Waiting}</Redirect>";
        [Step(Route = "fetch")] public Twiml Reconnect(QueueName queue) => $"<Dial><Queue>{queue}</Queue></Dial><Redirect>{Over}</Redirect>";
        [HoldMusic] public Twiml Music() => $"<Play>https://example.com/a.mp3</Play>";
        [Step] public Twiml Over() => $"<Hangup/>";
        [Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(Over))] public partial Task<OperationResult> HoldAsync(CallSid leg);
        [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))] public partial Task<OperationResult> ResumeAsync(CallSid leg);
        """;

    private const string Room = """
        [Answer] public Twiml Answer(IncomingCall call) => $"<Dial action='{Over}'><Conference waitUrl='{Music}'>{RoomName.Of(call)}</Conference></Dial>";
        [Step] public Twiml Join(RoomName room) => $"<Dial action='{Over}'><Conference>{room}</Conference></Dial>";
        [HoldMusic] public Twiml Music() => $"<Play>https://example.com/a.mp3</Play><Redirect>{Music}</Redirect>";
        [Step] public Twiml Over() => $"<Hangup/>";
        [Call(nameof(Join))] public partial Task<OperationResult> CallAgentAsync(PhoneNumber to, PhoneNumber from, RoomName room);
        [Move(nameof(Over))] public partial Task<OperationResult> SendAwayAsync(RoomName room, ParticipantLabel who);
        [Hold(Music = nameof(Music))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);
        [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
        [On(RoomEvent.Join, Label = "customer")] public Task Came(ConferenceEvent e) => CallAgentAsync("+15550100100", "+15550100101", e.Room);
        [On(LegEvent.NotAnswered)] public async Task Nobody(CallEvent e) { await Task.Yield(); await this.SendAwayAsync(e.Room, "customer"); }
        """;

    [Fact]
    public void An_operation_leads_from_anywhere_to_the_steps_that_it_names()
    {
        Assert.Equal(
            ["* -call (CallAgentAsync)-> Join", "* -move (SendAwayAsync)-> Over", "* -hold (HoldAsync)-> Music"],
            Manifests.Of(Room).Ways().Where(way => way[0] == '*'));
        Assert.Equal(
            [
                "* -hold (HoldAsync)-> Parked", "* -hold of its partner (HoldAsync)-> Waiting",
                "* -resume (ResumeAsync)-> Reconnect", "* -resume that reached nobody (ResumeAsync)-> Waiting",
                "* -released, its partner is gone-> Over",
            ],
            Manifests.Of(Legs).Ways().Where(way => way[0] == '*'));
    }

    [Fact]
    public void An_event_shows_the_operations_that_its_handler_calls()
    {
        var events = Manifests.Of(Room).Events;

        Assert.Equal(
            [("RoomEvent.Join", "customer", "Came", "CallAgentAsync"), ("LegEvent.NotAnswered", null, "Nobody", "SendAwayAsync")],
            events.Select(one => (one.Event, one.Label, one.Handler, Assert.Single(one.Operations))));
    }

    [Fact]
    public void A_step_is_shown_with_its_route_its_link_arguments_and_what_it_is_for()
    {
        var steps = Manifests.Of(Legs).Steps;

        Assert.Equal(["Answer", "CallOut", "Parked", "Waiting", "Reconnect", "Music", "Over"], steps.Select(step => step.Name));
        Assert.Equal(["/line/answer", "/line/call-out", "/line/parked", "/line/waiting", "/line/fetch", "/line/music", "/line/over"], steps.Select(step => step.Path));
        Assert.Equal([ManifestStepKind.Answer, ManifestStepKind.HoldMusic], [steps[0].Kind, steps[5].Kind]);
        Assert.Equal(["queue"], steps[2].Arguments);
        Assert.Equal(["Answer", "CallOut"], steps.Where(step => step.IsVoiceUrl).Select(step => step.Name));
        Assert.All(steps, step => Assert.Equal(["POST", "GET"], step.Methods));
    }

    [Fact]
    public void The_console_needs_the_Voice_URL_and_between_two_legs_two_addresses_more()
    {
        Assert.Equal(["/line/answer"], Manifests.Of(Room).Console.Select(entry => entry.Path));
        Assert.Equal(
            [("Voice URL", "/line/answer"), ("Voice URL", "/line/call-out"), ("Call status changes (StatusCallback)", "/line/call-events"), ("Fallback URL", "/line/settle")],
            Manifests.Of(Legs).Console.Select(entry => (entry.Field, entry.Path)));
    }

    [Fact]
    public void The_state_diagram_has_an_arrow_for_every_way_and_says_where_there_may_be_more()
    {
        var diagram = Manifests.Of("""
            [Answer] public Twiml Answer(IncomingCall call) => $"<Dial action='{Over}'>+15550100100</Dial>";
            [Step] public Twiml Over() => Twiml.Parse("<Hangup/>");
            [Move(nameof(Over))] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);
            """).ToMermaid();

        Assert.Equal("""
            stateDiagram-v2
                [*] --> Answer : a call comes in
                Answer --> Over : Dial action
                [*] --> Over : move (MoveAsync)
                note right of Over : not all ways from here could be followed

            """.ReplaceLineEndings("\n"), diagram);
    }

    [Fact]
    public void A_flow_in_several_files_is_one_flow()
    {
        var run = new GeneratorRun(
            TestProject.Usings,
            """[VoiceFlow("/line")] public partial class Line { [Step] public Twiml A() => Helper(); }""",
            """public partial class Line { private Twiml Helper() => $"<Redirect>{Bye}</Redirect>"; [Step] public Twiml Bye() => $"<Hangup/>"; }""");

        Assert.Equal(["A -Redirect-> Bye"], Manifests.Of(run, "Line").Ways());
    }

    [Fact]
    public void An_editor_that_makes_no_implementation_reads_no_document_and_user_code_compiles_all_the_same()
    {
        var run = new GeneratorRun(
            [("Usings.cs", TestProject.Usings), ("Line.cs", $"[VoiceFlow(\"/line\")] public partial class Line {{ {Room} public int Count => Manifest.Steps.Count; }}")],
            without: IncrementalGeneratorOutputKind.Implementation);

        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Info), finding => finding.Id is not ("CS1591" or "CS8019" or "CS8933"));
        Assert.Empty(run.Manifests);
        Assert.Empty(FlowParser.Parse(run.Output.GetTypeByMetadataName("Line")!, TestContext.Current.CancellationToken).Faults);
        Assert.DoesNotContain(GeneratorSteps.WrittenFlow, run.Result.TrackedSteps.Keys);
        Assert.DoesNotContain(GeneratorSteps.Manifest, run.Result.TrackedSteps.Keys);
        Assert.Empty(Manifests.Of(run, "Line").Steps);
    }

    [Fact]
    public void A_part_of_a_flow_is_read_again_only_when_its_own_file_changes()
    {
        var run = new GeneratorRun(TestProject.Usings, $"[VoiceFlow(\"/line\")] public partial class Line {{ {Room} }}", "class Other;");
        var before = Read(run, out var declaration);

        Assert.Same(before.Members[0], Read(run.Edit(2, "class Other { public int More; }"), out var same).Members[0]);
        Assert.Same(declaration, same);
        Assert.NotSame(before.Members[0], Read(run.Edit(1, $"[VoiceFlow(\"/line\")] public partial class Line {{ {Room} }} // more"), out _).Members[0]);

        static WrittenFlow Read(GeneratorRun run, out SyntaxNode declaration)
        {
            var flow = run.Sources.GetTypeByMetadataName("Line")!;
            declaration = flow.DeclaringSyntaxReferences.Single().GetSyntax(TestContext.Current.CancellationToken);
            return WrittenFlowReader.ReadAt(declaration, flow, TestContext.Current.CancellationToken)!;
        }
    }

    [Theory]
    [InlineData("public string Manifest => \"mine\";")]
    [InlineData("[Step] public Twiml Manifest() => $\"<Hangup/>\";")]
    [InlineData("public sealed class Manifest;")]
    public void A_flow_with_a_member_of_that_name_keeps_its_own_and_compiles(string member)
    {
        var run = new GeneratorRun(TestProject.Usings, $"[VoiceFlow(\"/line\")] public partial class Line {{ {Room} {member} }}");

        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Warning), finding => finding.Id is not "CS1591");
        Assert.Contains("Line-manifest.g.cs", run.Manifests.Keys);
    }

    [Fact]
    public void A_flow_of_that_name_compiles_too()
    {
        var run = new GeneratorRun(TestProject.Usings, $"[VoiceFlow(\"/line\")] public partial class Manifest {{ {Room} }}");

        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Warning), finding => finding.Id is not "CS1591");
    }

    [Fact]
    public void A_flow_with_an_error_has_a_manifest_that_says_nothing()
    {
        var run = new GeneratorRun(TestProject.Usings, """
            [VoiceFlow("/line")] public partial class Line { [Step] public Twiml A() => $"<Hangup/>"; [Move("Nowhere")] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who); public int Count => Manifest.Steps.Count; }
            """);

        Assert.Empty(run.CompilerFindings(DiagnosticSeverity.Error));
        Assert.Empty(run.Manifests);
    }
}
