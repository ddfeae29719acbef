using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

/// <summary>TWF0016, TWF0025, TWF0031 to TWF0034: where a flow and its declarations stand, and whether a host can make it.</summary>
public sealed class FlowPlaceTests
{
    private const string Bye = """[Step] public Twiml Bye() => $"<Hangup/>";""";

    [Theory]
    [InlineData("[VoiceFlow(\"/a\")] public partial class Desk", "[VoiceFlow(\"/A/\")] public partial class {|TWF0016:Line|}", "")]
    [InlineData("[VoiceFlow(\"/\")] public partial class Desk", "[VoiceFlow(\"/more\")] public partial class Line", "[Step(Route = \"/more/other\")] public Twiml Other() => $\"<Hangup/>\";")]
    public Task Two_flows_on_one_route(string first, string second, string more) => Verify.FindsAsync(
        first + " { " + Bye + more + " }\n"
        + second + " { " + (more.Length > 0 ? """[Step] public Twiml {|TWF0016:Other|}() => $"<Hangup/>";""" : """[Step(Route = "out")] public Twiml Out() => $"<Hangup/>";""") + " }");

    [Fact]
    public async Task The_message_names_the_flow_that_has_the_route_whatever_the_order_of_the_files()
    {
        const string Desk = $"[VoiceFlow(\"/a\")] public partial class Desk {{ {Bye} }}";
        const string Line = $"[VoiceFlow(\"/a\")] public partial class Line {{ {Bye} }}";
        foreach (var sources in new[] { new[] { Desk, Line }, [Line, Desk] })
        {
            var finding = Assert.Single(await TestProject.FindingsAsync(TestProject.Create(sources).Project));
            Assert.StartsWith("'Line' answers at '/a/conference-events', as the flow 'Desk' does,", finding.GetMessage(null), StringComparison.Ordinal);
        }
    }

    [Fact]
    public Task Flows_on_routes_of_their_own_are_quiet() => Verify.IsCleanAsync(
        $"[VoiceFlow(\"/a\")] public partial class Desk {{ {Bye} }}",
        $"[VoiceFlow(\"/a/b\")] public partial class Line {{ {Bye} }}");

    [Theory]
    [InlineData("[Step] Twiml {|TWF0025:Inner|}() => $\"<Hangup/>\"; return Inner();")]
    [InlineData("[Resume] static void {|TWF0025:Inner|}() { } Inner(); return $\"<Hangup/>\";")]
    [InlineData("Func<Twiml> inner = {|TWF0025:[Step] () => $\"<Hangup/>\"|}; return inner();")]
    public Task A_declaration_on_a_function_inside_of_a_step(string body) => Verify.FindsAsync(
        $"[VoiceFlow(\"/a\")] public partial class Desk {{ [Step] public Twiml Bye() {{ {body} }} }}");

    [Fact]
    public async Task A_local_function_is_named_and_what_it_is_is_said()
    {
        var finding = await Verify.OneFindingAsync("public class Any { public void Run() { [Answer] static void Inner() { } Inner(); } }");
        Assert.StartsWith("'Inner' is a function inside of another method, so [Answer] does nothing on it", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task Other_attributes_and_functions_are_quiet() => Verify.IsCleanAsync(
        "[VoiceFlow(\"/a\")] public partial class Desk { [Step] public Twiml Bye() { [Obsolete] static Twiml Old() => $\"<Hangup/>\"; return $\"<Hangup/>\"; } }");

    [Theory]
    [InlineData("public class Desk { [Step] public Twiml {|TWF0033:Bye|}() => $\"<Hangup/>\"; }")]
    [InlineData("public static class Desk { [Answer] public static Twiml {|TWF0033:Bye|}() => $\"<Hangup/>\"; }")]
    [InlineData("public class Desk { [On(RoomEvent.Join)] public Task {|TWF0033:Came|}(ConferenceEvent e) => Task.CompletedTask; }")]
    [InlineData("public class Desk { [Resume] public Task<OperationResult> {|TWF0033:BackAsync|}() => Task.FromResult<OperationResult>(default!); }")]
    [InlineData("public class Base { [Step] public Twiml {|TWF0033:Bye|}() => $\"<Hangup/>\"; } [VoiceFlow(\"/a\")] public partial class Desk : Base { [Step] public Twiml Out() => $\"<Hangup/>\"; }")]
    public Task A_declaration_outside_of_a_flow(string source) => Verify.FindsAsync(source);

    [Fact]
    public Task An_abstract_class_may_be_one_that_flows_derive_from() => Verify.IsCleanAsync(
        "public abstract class Base { [Step] public abstract Twiml Bye(); } [VoiceFlow(\"/a\")] public partial class Desk : Base { [Step] public override Twiml Bye() => $\"<Hangup/>\"; }");

    [Fact]
    public async Task A_flow_in_a_project_without_the_host()
    {
        const string Source = $"[VoiceFlow(\"/a\")] public class Desk {{ {Bye} }}";
        var finding = Assert.Single(await TestProject.FindingsAsync(TestProject.WithoutHost(TestProject.Create(Source).Project)));

        Assert.Equal("TWF0034", finding.Id);
        Assert.Equal(Source.IndexOf("Desk", StringComparison.Ordinal), finding.Location.SourceSpan.Start);
        Assert.StartsWith("'Desk' is a voice flow, but this project ", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_flow_that_derives_from_a_flow_inherits_none_of_its_steps() => Verify.FindsAsync($$"""
        [VoiceFlow("/a")] public partial class Desk { {{Bye}} }
        [VoiceFlow("/b")] public partial class {|TWF0032:Line|} : Desk { [Step] public Twiml Out() => $"<Hangup/>"; }
        """);

    [Fact]
    public Task A_flow_that_declares_what_it_overrides_is_quiet_and_compiles() => Verify.IsCleanAsync("""
        [VoiceFlow("/a")] public partial class Desk { [Step] public virtual Twiml Bye() => $"<Hangup/>"; }
        [VoiceFlow("/b")] public partial class Line : Desk
        {
            [Step] public override Twiml Bye() => base.Bye();
            [Step] public Twiml Out() => $"<Redirect>{To.Bye}</Redirect>";
        }
        """);

    [Theory]
    [InlineData("private Desk() { }")]
    [InlineData("protected Desk(TimeProvider clock) { }")]
    [InlineData("private Desk(string name) { } public Desk() : this(\"\") { }")]
    [InlineData("private Desk(TimeProvider clock, string name) { } internal Desk(TimeProvider clock) : this(clock, \"\") { }")]
    public async Task A_constructor_that_only_the_class_sees_is_called_by_what_is_generated_into_it(string constructors)
    {
        var source = $"[VoiceFlow(\"/a\")] public partial class Desk {{ {constructors} {Bye} }}";
        await Verify.IsCleanAsync(source);
        Assert.Contains("Desk.__Create", new GeneratorRun("using System;\nusing TwimlFlows;\n" + source).Files["TwimlFlows.Host.g.cs"], StringComparison.Ordinal);
    }
}
