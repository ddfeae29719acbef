using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

public sealed class NotAStepTests
{
    [Theory]
    [InlineData("[Move({|TWF0003:nameof(Helper)|})] public partial Task<OperationResult> GoAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[Move({|TWF0003:\"Nowhere\"|})] public partial Task<OperationResult> GoAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[Move({|TWF0003:nameof(Other.Elsewhere)|})] public partial Task<OperationResult> GoAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[Call({|TWF0003:nameof(Helper)|})] public partial Task<OperationResult> RingAsync(PhoneNumber to, PhoneNumber from);")]
    [InlineData("[Hold(Music = {|TWF0003:nameof(Helper)|})] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[Move({|TWF0003:nameof(GoAsync)|})] public partial Task<OperationResult> GoAsync(RoomName room, ParticipantLabel who);")]
    public Task An_operation_that_leads_to_no_step(string member) => Verify.FindsAsync(Flow(member));

    [Theory]
    [InlineData("[Move(nameof(Bye))] public partial Task<OperationResult> GoAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[Move(\"Bye\")] public partial Task<OperationResult> GoAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("[Hold(Music = nameof(Tune))] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);")]
    public Task An_operation_that_leads_to_a_step_is_quiet(string member) => Verify.IsCleanAsync(Flow(member));

    private static string Flow(string member) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            {{member}}
            public Twiml Helper() => $"<Hangup/>";
            [Step] public Twiml Bye() => $"<Hangup/>";
            [HoldMusic] public Twiml Tune() => $"<Play>https://example.com/a.mp3</Play><Redirect>{Tune}</Redirect>";
        }

        public class Other { public void Elsewhere() { } }
        """;
}
