using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Declaration;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

public sealed class NotPartialTests
{
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
            [VoiceFlow("/a")] internal class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }
        }
        """,
        """
        // above
        partial class Outer
        {
            // here
            [VoiceFlow("/a")] internal partial class Desk { [Step] public Twiml Bye() => $"<Hangup/>"; }
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
