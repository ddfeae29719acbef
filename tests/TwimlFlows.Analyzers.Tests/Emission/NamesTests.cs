using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Emission;

/// <summary>Whatever a flow and its members are called, what is emitted compiles, and every flow is hosted.</summary>
public sealed class NamesTests
{
    private const string Bye = """[Step] public Twiml Bye() => $"<Hangup/>"; [Step] public Twiml Seat(int seat) => $"<Redirect>{Bye}</Redirect>"; [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);""";

    private const string Usings = "using System; using System.Threading; using System.Threading.Tasks; using TwimlFlows; using Microsoft.AspNetCore.Http;\n";

    /// <summary>What it is, its source, and the flows that the host must know.</summary>
    public static TheoryData<string, string, string[]> Named => new()
    {
        { "in a class", $$"""namespace Acme; public partial class Outer { [VoiceFlow("/a")] public partial class Desk { {{Bye}} } }""", ["Acme.Outer.Desk"] },
        { "in a record", $$"""namespace Acme; public partial record Outer { [VoiceFlow("/a")] internal partial class Desk { {{Bye}} } }""", ["Acme.Outer.Desk"] },
        { "in a struct", $$"""namespace Acme; public readonly partial struct Outer { [VoiceFlow("/a")] public partial class Desk { {{Bye}} } }""", ["Acme.Outer.Desk"] },
        { "in a ref struct", $$"""namespace Acme; public ref partial struct Outer { [VoiceFlow("/a")] public partial class Desk { {{Bye}} } }""", ["Acme.Outer.Desk"] },
        { "in a record struct", $$"""namespace Acme; public partial record struct Outer(int Number) { [VoiceFlow("/a")] public partial class Desk { {{Bye}} } }""", ["Acme.Outer.Desk"] },
        { "in an interface", $$"""namespace Acme; public partial interface IOuter { [VoiceFlow("/a")] public partial class Desk { {{Bye}} } }""", ["Acme.IOuter.Desk"] },
        { "in a static class", $$"""namespace Acme; public static partial class Outer { [VoiceFlow("/a")] public partial class Desk { {{Bye}} } }""", ["Acme.Outer.Desk"] },
        { "deep inside", $$"""namespace Acme; internal partial class A { internal partial struct B { internal partial interface C { internal partial record D { [VoiceFlow("/a")] internal partial class Desk { {{Bye}} } } } } }""", ["Acme.A.B.C.D.Desk"] },
        { "in another flow", $$"""namespace Acme; [VoiceFlow("/a")] public partial class Outer { {{Bye}} [VoiceFlow("/b")] public new partial class Equals { {{Bye}} } [VoiceFlow("/c")] public partial class Desk { {{Bye}} } }""", ["Acme.Outer", "Acme.Outer.Desk", "Acme.Outer.Equals"] },
        { "a record", $$"""namespace Acme; [VoiceFlow("/a")] public sealed partial record Desk { {{Bye}} }""", ["Acme.Desk"] },
        { "a record that takes a service", $$"""namespace Acme; [VoiceFlow("/a")] public partial record Desk(TimeProvider Clock) { {{Bye}} }""", ["Acme.Desk"] },
        { "a primary constructor", $$"""namespace Acme; [VoiceFlow("/a")] public partial class Desk(TimeProvider? services, IServiceProvider endpoints) { public TimeProvider? Clock => services; public IServiceProvider All => endpoints; {{Bye}} }""", ["Acme.Desk"] },
        { "keywords", """
            namespace @namespace.@event;
            public partial class @class
            {
                public enum @enum { @true, @false }
                [VoiceFlow("/a")]
                public partial class @base(IServiceProvider @new)
                {
                    public IServiceProvider @this => @new;
                    [Step] public Twiml @return(string @string, @enum @out, int @value, bool @_) => $"<Redirect>{To.@return(@string, @out, @value, @_)}</Redirect>";
                    [Step] public Twiml @await() => $"<Redirect>{@await}</Redirect>";
                    [Hold(Music = nameof(@return))] public partial Task<OperationResult> @checked(RoomName @in, ParticipantLabel @ref, string @string, @enum @out, int @value, bool @_, CancellationToken @null = default);
                    [On(RoomEvent.Join)] public Task @lock(ConferenceEvent @event, IServiceProvider @is) => Task.CompletedTask;
                }
            }
            """, ["namespace.event.class.base"] },
        { "contextual keywords", """
            namespace @record.@dynamic;
            [VoiceFlow("/a")]
            public partial class @var
            {
                [Step] public Twiml @nameof(int @field, int @extension, int @scoped, int @required) => $"<Redirect>{@yield}</Redirect>";
                [Step] public Twiml @yield() => $"<Hangup/>";
            }
            [VoiceFlow("/b")] public partial class @partial { [Step] public Twiml @async() => $"<Hangup/>"; }
            [VoiceFlow("/c")] public partial class @file { [Step] public Twiml @get() => $"<Hangup/>"; }
            public partial class @required { [VoiceFlow("/d")] public partial class @scoped { [Step] public Twiml @field() => $"<Hangup/>"; } }
            """, ["record.dynamic.var", "record.dynamic.partial", "record.dynamic.file", "record.dynamic.required.scoped"] },
        { "the same name in several namespaces", $$"""namespace A { [VoiceFlow("/a")] public partial class Desk { {{Bye}} } } namespace A.B { [VoiceFlow("/b")] public partial class Desk { {{Bye}} } } namespace B { [VoiceFlow("/c")] public partial class Desk { {{Bye}} } }""", ["A.Desk", "A.B.Desk", "B.Desk"] },
        { "outside of every namespace", $$"""[VoiceFlow("/a")] public partial class Desk { {{Bye}} }""", ["Desk"] },
        { "letters of all the world", $$"""namespace Zürich.東京; [VoiceFlow("/a")] public partial class Ärger𠀀 { {{Bye}} [Step] public Twiml Größe(string größe, RoomName 名前) => $"<Redirect>{Bye}</Redirect>"; }""".Replace("𠀀", ""), ["Zürich.東京.Ärger"] },
        { "letters that Unicode forms in two ways", $$"""namespace Acme; [VoiceFlow("/a")] public partial class A\u00c4 { {{Bye}} } [VoiceFlow("/b")] public partial class Aa { {{Bye}} }""", ["Acme.AÄ", "Acme.Aa"] },
        { "very long", $$"""namespace {{new string('n', 300)}}; [VoiceFlow("/a")] public partial class {{new string('d', 500)}} { {{Bye}} } [VoiceFlow("/b")] public partial class {{new string('d', 499)}}e { {{Bye}} }""", [new string('n', 300) + "." + new string('d', 500), new string('n', 300) + "." + new string('d', 499) + "e"] },
        { "names that differ in case alone", $$"""namespace Acme; [VoiceFlow("/a")] public partial class Desk { {{Bye}} } [VoiceFlow("/b")] public partial class DESK { {{Bye}} } [VoiceFlow("/c")] public partial class desk_ { {{Bye}} } [VoiceFlow("/d")] public partial class Desk_ { {{Bye}} }""", ["Acme.DESK", "Acme.Desk", "Acme.Desk_", "Acme.desk_"] },
        { "namespaces that hide those that are meant", $$"""
            namespace Acme.System.Threading.Tasks { public sealed class Task; }
            namespace Acme.TwimlFlows { public sealed class Link; public sealed class Twiml; public sealed class FlowEndpoints; public sealed class DocumentKind; }
            namespace Acme.Microsoft.AspNetCore.Http { public sealed class HttpContext; }
            namespace Acme.Desks
            {
                [VoiceFlow("/a")]
                public partial class Desk
                {
                    [Step] public global::TwimlFlows.Twiml Bye(HttpContext http) => $"<Hangup/>";
                    [Step] public Task<global::TwimlFlows.Twiml> SeatAsync(int seat) => Task.FromResult<global::TwimlFlows.Twiml>($"<Hangup/>");
                    [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
                }
            }
            """, ["Acme.Desks.Desk"] },
        { "the runtime's own namespace", $$"""namespace TwimlFlows { [VoiceFlow("/a")] public partial class Host { {{Bye}} } [VoiceFlow("/b")] public partial class HOST { {{Bye}} } } namespace System { [VoiceFlow("/c")] public partial class Desk { {{Bye}} } }""", ["System.Desk", "TwimlFlows.HOST", "TwimlFlows.Host"] },
        { "a class called as a namespace", $$"""namespace Acme; [VoiceFlow("/a")] public partial class TwimlFlows { {{Bye}} } [VoiceFlow("/b")] public partial class System { {{Bye}} } [VoiceFlow("/c")] public partial class Microsoft { {{Bye}} } [VoiceFlow("/d")] public partial class Task { [Step] public Twiml Over() => $"<Hangup/>"; }""", ["Acme.Microsoft", "Acme.System", "Acme.Task", "Acme.TwimlFlows"] },
        { "nested and underlined", $$"""public partial class A { [VoiceFlow("/a")] public partial class B { {{Bye}} } } [VoiceFlow("/b")] public partial class A_B { {{Bye}} } namespace A_ { [VoiceFlow("/c")] public partial class B { {{Bye}} } }""", ["A.B", "A_.B", "A_B"] },
        { "steps called as what is emitted and as what it calls", """
            namespace Acme;
            [VoiceFlow("/a")]
            public partial class Desk
            {
                [Step] public Twiml Link() => $"<Redirect>{To.System}</Redirect>";
                [Step] public Twiml System() => $"<Redirect>{To.Task}</Redirect>";
                [Step] public Twiml Task() => $"<Redirect>{To.TwimlFlows}</Redirect>";
                [Step] public Twiml TwimlFlows() => $"<Redirect>{To.PathOf}</Redirect>";
                [Step] public Twiml PathOf() => $"<Redirect>{To.With}</Redirect>";
                [Step] public Twiml With() => $"<Redirect>{To.get_With(1)}</Redirect>";
                [Step] public Twiml get_With(int request) => $"<Redirect>{To.IVoiceFlow}</Redirect>";
                [Step] public Twiml IVoiceFlow() => $"<Redirect>{To.Acme}</Redirect>";
                [Step] public Twiml Acme() => $"<Hangup/>";
                [Step] public Twiml String(string String, int Link, int To, int services, int endpoints, int request) => $"<Redirect>{Acme}</Redirect>";
                [Move(nameof(String))] public partial global::System.Threading.Tasks.Task<OperationResult> __operationsAsync(RoomName __operations, ParticipantLabel Desk, string String, int Link, int To, int services, int endpoints, int request);
                [Hold] public partial global::System.Threading.Tasks.Task<OperationResult> To_(RoomName global, ParticipantLabel System);
            }
            """, ["Acme.Desk"] },
        { "methods of a step's name", """
            namespace Acme;
            [VoiceFlow("/a")]
            public partial class Desk
            {
                [Step] public Twiml Bye() => $"<Hangup/>";
                /// <summary>No step.</summary>
                public Twiml Bye(int number) => Bye();
                /// <summary>No step.</summary>
                public Twiml Bye<T>(T number) => Bye();
                [Step] public Twiml Seat(int seat, System.Collections.Generic.List<string?> services, (int, string)[] pairs2, IServiceProvider? all) => Bye();
                /// <summary>No step.</summary>
                public Twiml Seat() => Bye();
            }
            """.Replace(", (int, string)[] pairs2", ""), ["Acme.Desk"] },
        { "a method of a step's name in a base class", """
            namespace Acme;
            /// <summary>A base.</summary>
            public abstract class Base { /// <summary>No step.</summary>
                public int Bye(int number) => number; }
            [VoiceFlow("/a")] public partial class Desk : Base { [Step] public Twiml Bye() => $"<Hangup/>"; }
            """, ["Acme.Desk"] },
        { "what every object has", """
            namespace Acme;
            [VoiceFlow("/a")]
            public partial class Desk
            {
                /// <summary>Not the link of a step.</summary>
                public override string ToString() => "";
                [Step] public Twiml Equals2() => $"<Redirect>{To.Seat(1)}</Redirect>";
                [Step] public Twiml Seat(int Equals) => $"<Hangup/>";
            }
            """, ["Acme.Desk"] },
    };

    [Theory, MemberData(nameof(Named))]
    public void What_is_emitted_compiles_without_a_warning_and_is_hosted(string what, string source, string[] flows)
    {
        var run = new GeneratorRun(Usings + source);

        Assert.True(run.Result.Exception is null, $"{what}: {run.Result.Exception}");
        var findings = run.CompilerFindings(DiagnosticSeverity.Info).Where(finding => finding.Id is not ("CS1591" or "CS8981" or "CS8019") || finding.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);
        Assert.True(!findings.Any(), $"{what}: {string.Join('\n', findings)}");
        Assert.Equal(flows.Length + 1, run.Files.Count);
        var host = run.Files["TwimlFlows.Host.g.cs"].Replace("@", "");
        Assert.All(flows, flow => Assert.Contains($"<global::{flow}>(", host, StringComparison.Ordinal));
    }
}
