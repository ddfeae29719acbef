using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Pipeline;
using TwimlFlows.CodeFixes.Rules.Declaration;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

public sealed class NotPartialTests
{
    private const string Usings = "using System.Threading.Tasks;\nusing TwimlFlows;\n";

    private const string Operation = " { [Resume] public partial Task<OperationResult> BackAsync(RoomName room, ParticipantLabel who); }";

    [Fact]
    public Task A_flow_that_is_not_partial() => Verify.FindsAsync("""
        [VoiceFlow("/a")] public class {|TWF0001:Desk|} { [Step] public Twiml Bye() => $"<Hangup/>"; }
        """);

    [Fact]
    public Task A_flow_in_a_type_that_is_not_partial() => Verify.FindsAsync("""
        public class Outer { [VoiceFlow("/a")] public partial class {|TWF0001:Desk|} { [Step] public Twiml Bye() => $"<Hangup/>"; } }
        """);

    [Fact]
    public Task A_partial_flow_in_several_files_is_quiet() => Verify.IsCleanAsync(
        """[VoiceFlow("/a")] public partial class Desk { [Answer] public Twiml Answer() => $"<Redirect>{Bye}</Redirect>"; }""",
        """partial class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }""");

    [Fact]
    public async Task The_message_says_which_of_them_is_not()
    {
        var flow = await Verify.OneFindingAsync("""[VoiceFlow("/a")] public class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }""");
        Assert.StartsWith("'Desk' is a voice flow, but not partial: no endpoint is generated for it, and Twilio gets 404.", flow.GetMessage(null), StringComparison.Ordinal);

        var around = await Verify.OneFindingAsync("""class Outer { [VoiceFlow("/a")] internal partial class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; } }""");
        Assert.StartsWith("'Desk' is a voice flow, but 'Outer' around it is not partial:", around.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>The compiler reports errors of its own then, and asks no analyzer any more.</summary>
    [Theory]
    [InlineData("/* ü */ [VoiceFlow(\"/a\")]\npublic class Desk", "'Desk' is a voice flow, but not partial:", "")]
    [InlineData("public class Outer {\n[VoiceFlow(\"/a\")] public partial class Desk", "'Desk' is a voice flow, but 'Outer' around it is not partial:", "}")]
    public async Task Of_a_flow_with_operations_the_generator_speaks_and_no_analyzer(string declaration, string message, string end)
    {
        var source = declaration + Operation + end;
        var finding = Assert.Single(new GeneratorRun(Usings + source).Result.Diagnostics);
        Assert.Equal("TWF0001", finding.Id);
        Assert.StartsWith(message, finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal((Usings + source).IndexOf("Desk", StringComparison.Ordinal), finding.Location.SourceSpan.Start);
        Assert.Equal(4, finding.Location.SourceSpan.Length);
        Assert.Equal((Usings + source).Split('\n').ToList().FindIndex(line => line.Contains("Desk", StringComparison.Ordinal)), finding.Location.GetLineSpan().StartLinePosition.Line);

        Assert.Empty(await TestProject.FindingsAsync(TestProject.Create(source).Project));
    }

    [Fact]
    public void Of_every_other_flow_the_generator_says_nothing()
    {
        Assert.Empty(new GeneratorRun(Usings + "[VoiceFlow(\"/a\")] public partial class Desk" + Operation).Result.Diagnostics);
        Assert.Empty(new GeneratorRun(Usings + "[VoiceFlow(\"/a\")] public class Desk { public Twiml Bye() => $\"<Hangup/>\"; }").Result.Diagnostics);
    }

    [Fact]
    public void The_message_is_made_anew_only_when_the_flow_moves_or_changes()
    {
        var source = Usings + "[VoiceFlow(\"/a\")] public class Desk" + Operation;
        var run = new GeneratorRun(source, "public class Other;");

        Assert.All(run.Edit(1, "public class Another;").Reasons(GeneratorSteps.UnheardFlow), reason => Assert.NotEqual(IncrementalStepRunReason.Modified, reason));
        Assert.Contains(IncrementalStepRunReason.Modified, run.Edit(0, "// first\n" + source).Reasons(GeneratorSteps.UnheardFlow));
    }

    [Theory]
    [InlineData("[VoiceFlow(\"/a\")] public class Desk", "[VoiceFlow(\"/a\")] public partial class Desk", "")]
    [InlineData("public class Outer { [VoiceFlow(\"/a\")] public partial class Desk", "public partial class Outer { [VoiceFlow(\"/a\")] public partial class Desk", " }")]
    public async Task The_fix_is_offered_at_the_compilers_errors_too(string before, string after, string end)
    {
        await Verify.FixesAsync<NotPartialFix>(before + Operation + end, after + Operation + end);
        await Verify.FixesAllAsync<NotPartialFix>(before + Operation + end, after + Operation + end);
    }

    [Fact]
    public Task A_class_that_is_no_flow_is_left_as_it_is() => Verify.OffersNoFixAsync<NotPartialFix>(
        "public class Desk { public partial int One(); }");

    [Fact]
    public Task The_fix_adds_the_keyword() => Verify.FixesAsync<NotPartialFix>(
        """
        /// <summary>A desk.</summary>
        [VoiceFlow("/a")]
        public sealed class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }
        """,
        """
        /// <summary>A desk.</summary>
        [VoiceFlow("/a")]
        public sealed partial class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }
        """);

    [Fact]
    public Task The_fix_keeps_what_stands_above_a_type_without_modifiers() => Verify.FixesAsync<NotPartialFix>(
        """
        // above
        class Outer
        {
            // here
            [VoiceFlow("/a")] internal class Desk { [Answer] public Twiml Bye() => $"<Say>Goodbye.</Say>"; }
        }
        """,
        """
        // above
        partial class Outer
        {
            // here
            [VoiceFlow("/a")] internal partial class Desk { [Answer] public Twiml Bye() => $"<Say>Goodbye.</Say>"; }
        }
        """);

    [Fact]
    public Task All_flows_of_a_file_are_fixed_at_once() => Verify.FixesAllAsync<NotPartialFix>(
        """
        [VoiceFlow("/a")] public class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }
        public class Outer
        {
            [VoiceFlow("/b")] public class One { [Step] public Twiml Bye() => $"<Hangup/>"; }
            [VoiceFlow("/c")] public record Two { [Step] public Twiml Bye() => $"<Hangup/>"; }
        }
        """,
        """
        [VoiceFlow("/a")] public partial class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }
        public partial class Outer
        {
            [VoiceFlow("/b")] public partial class One { [Step] public Twiml Bye() => $"<Hangup/>"; }
            [VoiceFlow("/c")] public partial record Two { [Step] public Twiml Bye() => $"<Hangup/>"; }
        }
        """);
}
