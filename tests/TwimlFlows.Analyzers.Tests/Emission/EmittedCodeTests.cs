using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Emission;

public sealed class EmittedCodeTests
{
    private const string Everything = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using TwimlFlows;

        namespace Acme;

        /// <summary>Services.</summary>
        public interface IAgents;

        /// <summary>A choice.</summary>
        public enum Queue { /// <summary>One.</summary>
            Sales }

        /// <summary>All that a flow can declare.</summary>
        [VoiceFlow("/all")]
        public sealed partial class All(IAgents agents, TimeProvider clock)
        {
            /// <summary>S.</summary>
            [Answer] public Twiml Answer(IncomingCall call, IAgents more, HttpContext http, CancellationToken ct) => $"<Redirect>{To.Linked("a", true, 7, Queue.Sales, Guid.Empty, "room")}</Redirect>";
            /// <summary>S.</summary>
            [Step] public Twiml Linked(string text, bool flag, int number, Queue @event, Guid id, RoomName room) => $"<Redirect>{LaterAsync}</Redirect>";
            /// <summary>S.</summary>
            [Step(Route = "late")] public async Task<Twiml> LaterAsync() { await Task.Yield(); _ = agents; _ = clock; return $"<Redirect>{Fixed}</Redirect>"; }
            /// <summary>S.</summary>
            [Step] public static Twiml Fixed(DialResult result) => $"<Hangup/>";
            /// <summary>S.</summary>
            [HoldMusic] public Twiml Music(RoomName room) => $"<Play>https://example.com/a.mp3</Play><Redirect>{To.Music(room)}</Redirect>";
            /// <summary>O.</summary>
            [Call(nameof(Linked))] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from, string text, bool flag, int number, Queue @event, Guid id, RoomName room, CancellationToken cancel = default);
            /// <summary>O.</summary>
            [Hold(Music = nameof(Music))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken cancel = default);
            /// <summary>O.</summary>
            [Hold] internal partial Task<OperationResult> HoldWithStockMusicAsync(RoomName room, ParticipantLabel who);
            /// <summary>O.</summary>
            [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
            /// <summary>O.</summary>
            [Move(nameof(LaterAsync))] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);
            /// <summary>S.</summary>
            [Step] public Twiml Parked(QueueName @base, string text) => $"<Enqueue waitUrl='{Fixed}' action='{Fixed}'>{@base}</Enqueue><Redirect>{To.Parked(@base, text)}</Redirect>";
            /// <summary>S.</summary>
            [Step] public static Twiml Over(CurrentCall? call) => $"<Hangup/>";
            /// <summary>O.</summary>
            [Hold(Park = nameof(Parked), Other = nameof(Linked), End = nameof(Over))] public partial Task<OperationResult> ParkAsync(CallSid leg, string text, bool flag, int number, Queue @event, Guid id, RoomName room, CancellationToken cancel = default);
            /// <summary>O.</summary>
            [Resume(Connect = nameof(Parked), Other = nameof(Fixed))] private partial Task<OperationResult> ConnectAsync(CallSid @class, string text);
            /// <summary>H.</summary>
            [On(RoomEvent.Join, Label = "customer"), On(RoomEvent.Leave)] public Task Came(ConferenceEvent e, IAgents more, CancellationToken ct) => Task.CompletedTask;
            /// <summary>H.</summary>
            [On(LegEvent.NotAnswered)] public static Task Nobody(CallEvent e) => Task.CompletedTask;
        }
        """;

    [Fact]
    public void Emitted_code_compiles_without_a_warning()
    {
        var run = new GeneratorRun(Everything);

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.CompilerFindings(DiagnosticSeverity.Info));
    }

    [Fact]
    public void A_flow_inside_other_types_and_one_outside_of_every_namespace_compile()
    {
        var run = new GeneratorRun("""
            using TwimlFlows;
            [VoiceFlow("/")] public partial class Bare { [Answer] public Twiml Answer() => $"<Redirect>{Bye}</Redirect>"; [Step] public Twiml Bye() => $"<Hangup/>"; }
            public partial class Outer { public partial record Inner { [VoiceFlow("/deep")] internal sealed partial class Flow { [Step] public Twiml @event(string @class) => $"<Redirect>{To.@event(@class)}</Redirect>"; } } }
            """);

        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Warning), finding => finding.Id != "CS1591");
        Assert.Equal(["Bare.g.cs", "Outer+Inner+Flow.g.cs", "TwimlFlows.Host.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_differ_only_in_what_files_cannot_hold_get_files_of_their_own()
    {
        var run = new GeneratorRun("""
            using TwimlFlows;
            [VoiceFlow("/a")] public partial class A_B { [Step] public Twiml Bye() => $"<Hangup/>"; }
            [VoiceFlow("/b")] public partial class AÄB { [Step] public Twiml Bye() => $"<Hangup/>"; }
            namespace A { [VoiceFlow("/c")] public partial class B { [Step] public Twiml Bye() => $"<Hangup/>"; } }
            """);

        Assert.Equal(4, run.Files.Count);
        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Warning), finding => finding.Id != "CS1591");
    }

    [Fact]
    public void A_class_that_is_not_partial_emits_nothing_of_its_own()
    {
        var run = new GeneratorRun("""
            using TwimlFlows;
            [VoiceFlow("/a")] public class Whole { [Step] public Twiml Bye() => $"<Hangup/>"; }
            """);

        Assert.Equal(["TwimlFlows.Host.g.cs"], run.Files.Keys);
    }

    [Fact]
    public void An_invalid_flow_keeps_what_user_code_binds_to_and_is_not_hosted()
    {
        var run = new GeneratorRun("""
            using System.Threading.Tasks;
            using TwimlFlows;
            [VoiceFlow("/a")] public partial class Broken
            {
                [Step] public Twiml Bye(string text) => $"<Redirect>{To.Bye(text)}</Redirect>";
                [Move("Nowhere")] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);
            }
            """);

        Assert.Empty(run.CompilerFindings(DiagnosticSeverity.Error));
        Assert.DoesNotContain("Broken", run.Files["TwimlFlows.Host.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Hold(Park = \"Nowhere\", Other = nameof(Bye))] public partial Task<OperationResult> HoldAsync(CallSid leg);")]
    [InlineData("[Hold(Park = nameof(Parked))] public partial Task<OperationResult> HoldAsync(CallSid leg);")]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(Bye))] public partial Task<OperationResult> HoldAsync();")]
    [InlineData("[Hold(Park = nameof(Parked), Other = nameof(Bye), End = \"Nowhere\")] public partial Task<OperationResult> HoldAsync(CallSid leg);")]
    [InlineData("[Hold(Music = nameof(Bye), End = nameof(Bye))] public partial Task<OperationResult> HoldAsync(CallSid leg);")]
    [InlineData("[Resume(Other = nameof(Bye))] public partial Task<OperationResult> ResumeAsync(CallSid leg);")]
    [InlineData("[Resume] public partial Task<OperationResult> ResumeAsync(CallSid leg);")]
    [InlineData("[Call(null!)] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from);")]
    [InlineData("[Step] public string Wrong(QueueName queue) => To.Wrong(queue).PathAndQuery;")]
    public void Whatever_is_wrong_with_an_operation_its_callers_compile(string member)
    {
        var run = new GeneratorRun($$"""
            using System.Threading.Tasks;
            using TwimlFlows;
            [VoiceFlow("/a")] public partial class Broken
            {
                [Step] public Twiml Bye() => $"<Hangup/>";
                [Step] public Twiml Parked(QueueName queue) => $"<Enqueue>{queue}</Enqueue>";
                {{member}}
            }
            """);

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.CompilerFindings(DiagnosticSeverity.Error));
        Assert.DoesNotContain("Broken", run.Files["TwimlFlows.Host.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_that_is_only_half_written_breaks_nothing()
    {
        var run = new GeneratorRun("""
            using System.Threading.Tasks;
            using TwimlFlows;
            [VoiceFlow("/a")] public partial class Half
            {
                [Call] public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from);
                [Hold(Park = , Other)] public partial Task<OperationResult> HoldAsync(CallSid leg);
                [Resume(Connect = nameof()] public partial Task<OperationResult> ResumeAsync(CallSid leg);
            }
            """);

        Assert.Null(run.Result.Exception);
        Assert.Contains("HoldAsync", run.Files["Half.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_flow_that_is_only_warned_of_is_hosted()
    {
        var run = new GeneratorRun("using System.Threading;\nusing System.Threading.Tasks;\nusing TwimlFlows;\n" + Kit.DeskLine.With(Kit.DeskLine.Hold, Kit.DeskLine.CallOver));

        Assert.Empty(run.CompilerFindings(DiagnosticSeverity.Error));
        Assert.Contains("DeskLine.__Map", run.Files["TwimlFlows.Host.g.cs"], StringComparison.Ordinal);
    }
}
