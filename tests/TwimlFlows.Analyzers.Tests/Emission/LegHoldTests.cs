using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Emission;

/// <summary>What is emitted for a flow that holds between two legs.</summary>
public sealed class LegHoldTests
{
    private const string Usings = """
        using System.Threading;
        using System.Threading.Tasks;
        using TwimlFlows;

        namespace Acme;

        """;

    [Fact]
    public void A_flow_that_holds_between_two_legs_compiles_without_a_warning_and_is_clean()
    {
        var run = new GeneratorRun(Usings + DeskLine.Whole);

        Assert.Empty(run.Result.Diagnostics);
        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Info), finding => finding.Id != "CS1591");
    }

    [Fact]
    public Task It_is_declared_without_a_fault() => Verify.IsCleanAsync(DeskLine.Whole);

    [Fact]
    public void Its_operations_make_the_links_of_their_steps_from_the_calls_own_queue()
    {
        var emitted = Emit(DeskLine.Whole);

        Assert.Contains("""
            .ParkAsync(leg, static queue => To.Parked(queue), To.Waiting, ct);
            """, emitted, StringComparison.Ordinal);
        Assert.Contains("""
            .ConnectAsync(leg, static queue => To.Reconnect(queue), To.Waiting, ct);
            """, emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_where_a_leg_is_released_before_it_maps_its_steps()
    {
        var emitted = Emit(DeskLine.Whole);

        var holds = emitted.IndexOf("endpoints.HoldsLegs(To.CallOver, screens: false);", StringComparison.Ordinal);
        Assert.InRange(holds, 0, emitted.IndexOf("endpoints.Step(", StringComparison.Ordinal));
        Assert.Contains("endpoints.Step(\"/desk/connected\", global::TwimlFlows.DocumentKind.Whisper,", emitted, StringComparison.Ordinal);
        Assert.Contains("endpoints.Step(\"/desk/hold-music\", global::TwimlFlows.DocumentKind.Wait,", emitted, StringComparison.Ordinal);
        Assert.Contains("endpoints.Step(\"/desk/unparked\", global::TwimlFlows.DocumentKind.Control,", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_link_arguments_come_from_the_operations_parameters_and_no_name_hides_another()
    {
        var run = new GeneratorRun(Usings + DeskLine.With(DeskLine.CallOver, DeskLine.Resume, """
            [Step] public Twiml ParkedFor(QueueName @class, int queue, CallSid leg) => $"<Redirect>{To.ParkedFor(@class, queue, leg)}</Redirect>";
                [Step] public Twiml @event(string reason) => $"<Pause/><Redirect>{To.@event(reason)}</Redirect>";
                [Hold(Park = nameof(ParkedFor), Other = nameof(@event), End = nameof(CallOver))]
                public partial Task<OperationResult> HoldAsync(CallSid leg, int queue, QueueName _queue, string reason);
            """));

        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Info), finding => finding.Id != "CS1591");
        Assert.Contains(
            ".ParkAsync(leg, __queue => To.ParkedFor(__queue, queue, leg), To.@event(reason), default);",
            run.Files["Acme.DeskLine.g.cs"],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Step] public Twiml Screen(CalledParty party) => $\"<Say>A call for you.</Say>\";", true)]
    [InlineData("[Step] public Twiml Screen(CalledParty? party) => $\"<Say>A call for you.</Say>\";", true)]
    [InlineData("public Twiml Screen(CalledParty party) => $\"<Say>A call for you.</Say>\";", false)]
    public void A_step_that_takes_the_called_party_screens(string member, bool screens)
    {
        var emitted = Emit(DeskLine.With(DeskLine.Hold, DeskLine.Resume, DeskLine.CallOver, member));

        Assert.Contains($"To.CallOver, screens: {(screens ? "true" : "false")});", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_takes_a_queues_wait_is_heard_by_somebody_who_waits() => Assert.Contains(
        "endpoints.Step(\"/desk/tune\", global::TwimlFlows.DocumentKind.Wait,",
        Emit(DeskLine.With(DeskLine.Hold, DeskLine.Resume, DeskLine.CallOver, "[Step] public Twiml Tune(QueueWait wait) => $\"<Pause/>\";")),
        StringComparison.Ordinal);

    [Fact]
    public void A_flow_with_a_room_alone_says_nothing_of_legs()
    {
        var emitted = Emit("""
            [VoiceFlow("/desk")]
            public sealed partial class DeskLine
            {
                [Hold] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CallSid leg);
                [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
            }
            """);

        Assert.DoesNotContain("HoldsLegs", emitted, StringComparison.Ordinal);
        Assert.Contains(".HoldAsync(room, who, default)", emitted, StringComparison.Ordinal);
        Assert.Contains(".ResumeAsync(room, who, default)", emitted, StringComparison.Ordinal);
    }

    private static string Emit(string flow)
    {
        var run = new GeneratorRun(Usings + flow);
        Assert.Empty(run.CompilerFindings(DiagnosticSeverity.Error));
        return run.Files["Acme.DeskLine.g.cs"];
    }
}
