using Microsoft.CodeAnalysis.CodeFixes;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Declaration;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

/// <summary>The fixes that take out or exchange one word of a declaration, alone and all at once.</summary>
public sealed class DeclarationFixTests
{
    private const string Bye = """[Answer] public static Twiml Bye() => $"<Say>Goodbye.</Say>";""";

    [Fact]
    public Task A_label_is_taken_off_a_leg_event() => FixesAsync<LabelOnLegEventFix>(
        """[VoiceFlow("/a")] public partial class N { [On(LegEvent.Answered, Label = "agent")] public Task Came() => Task.CompletedTask; }""",
        """[VoiceFlow("/a")] public partial class N { [On(LegEvent.Answered)] public Task Came() => Task.CompletedTask; }""");

    [Fact]
    public Task An_operation_is_made_an_instance_method() => FixesAsync<OperationStaticFix>(
        """[VoiceFlow("/a")] public partial class N { [Resume] public static partial Task<OperationResult> BackAsync(RoomName room, ParticipantLabel who); }""",
        """[VoiceFlow("/a")] public partial class N { [Resume] public partial Task<OperationResult> BackAsync(RoomName room, ParticipantLabel who); }""");

    [Theory]
    [InlineData("static")]
    [InlineData("abstract")]
    public Task A_flow_is_made_one_that_can_be_made(string keyword) => FixesAsync<FlowNotMakeableFix>(
        $"[VoiceFlow(\"/a\")] public {keyword} partial class N {{ {Bye} }}",
        $"[VoiceFlow(\"/a\")] public partial class N {{ {Bye} }}");

    [Fact]
    public Task What_is_abstract_inside_keeps_the_keyword() => Verify.OffersNoFixAsync<FlowNotMakeableFix>(
        $"[VoiceFlow(\"/a\")] public abstract partial class N {{ {Bye} public abstract void More(); }}");

    [Theory]
    [InlineData("private ")]
    [InlineData("private protected ")]
    [InlineData("")]
    public Task A_hidden_flow_is_made_internal(string accessibility) => FixesAsync<FlowHiddenFix>(
        $"public partial class Outer_N {{ [VoiceFlow(\"/a\")] {accessibility}partial class N {{ {Bye} }} }}",
        $"public partial class Outer_N {{ [VoiceFlow(\"/a\")] internal partial class N {{ {Bye} }} }}");

    [Fact]
    public Task A_flow_that_is_local_to_its_file_is_made_internal() => FixesAsync<FlowFileLocalFix>(
        $"[VoiceFlow(\"/a\")] file partial class N {{ {Bye} }}",
        $"[VoiceFlow(\"/a\")] internal partial class N {{ {Bye} }}");

    /// <summary>Fixes one flow, and two at once.</summary>
    private static async Task FixesAsync<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        await Verify.FixesAsync<TFix>(before, after);
        await Verify.FixesAllAsync<TFix>(Twice(before), Twice(after));
    }

    private static string Twice(string flow) => Named(flow, "One") + "\n" + Named(flow, "Two").Replace("\"/a\"", "\"/b\"");

    private static string Named(string flow, string name) => flow.Replace("class N ", $"class {name} ").Replace("Outer_N", "Outer" + name);
}
