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
}
