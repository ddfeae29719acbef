using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

/// <summary>TWF0004, TWF0005, TWF0006 and TWF0035: what an operation needs to know, and how it is declared.</summary>
public sealed class OperationRuleTests
{
    [Theory]
    [InlineData("[Move(nameof(Join))] public partial Task<OperationResult> {|TWF0004:GoAsync|}(RoomName room, ParticipantLabel who);")]
    [InlineData("[Call(nameof(Join))] public partial Task<OperationResult> {|TWF0004:RingAsync|}(PhoneNumber to, PhoneNumber from, RoomName room);")]
    [InlineData("[Move(nameof(Join))] public partial Task<OperationResult> {|TWF0004:GoAsync|}(RoomName room, ParticipantLabel who, string seat);")]
    public Task A_link_argument_that_the_operation_cannot_fill(string member) => Verify.FindsAsync(Flow(member));

    [Theory]
    [InlineData("[Move(nameof(Join))] public partial Task<OperationResult> GoAsync(RoomName room, ParticipantLabel who, int seat);")]
    [InlineData("[Call(nameof(Join))] public partial Task<OperationResult> RingAsync(PhoneNumber to, PhoneNumber from, RoomName room, int seat);")]
    public Task Link_arguments_are_bound_by_name_and_type(string member) => Verify.IsCleanAsync(Flow(member));

    [Theory]
    [InlineData("[Hold(Music = nameof(Tune))] public partial Task<OperationResult> {|TWF0005:HoldAsync|}(RoomName room);")]
    [InlineData("[Resume] public partial Task<OperationResult> {|TWF0005:BackAsync|}(ParticipantLabel who);")]
    [InlineData("[Move(nameof(Bye))] public partial Task<OperationResult> {|TWF0005:GoAsync|}(RoomName room);")]
    [InlineData("[Call(nameof(Bye))] public partial Task<OperationResult> {|TWF0005:RingAsync|}(PhoneNumber to);")]
    public Task An_operation_that_does_not_say_whom_it_is_about(string member) => Verify.FindsAsync(Flow(member));

    [Theory, BadExample("TWF0035", Errors = [21208])]
    [InlineData("[Call(nameof(Bye), Timeout = {|TWF0035:601|})] public partial Task<OperationResult> RingAsync(PhoneNumber to, PhoneNumber from);")]
    [InlineData("[Call(nameof(Bye), Timeout = {|TWF0035:0|})] public partial Task<OperationResult> RingAsync(PhoneNumber to, PhoneNumber from);")]
    public Task A_ringing_time_that_is_refused(string member) => Verify.FindsAsync(Flow(member));

    [Theory]
    [InlineData("[Call(nameof(Bye), Timeout = 1)] public partial Task<OperationResult> RingAsync(PhoneNumber to, PhoneNumber from);")]
    [InlineData("[Call(nameof(Bye), Timeout = 600)] public partial Task<OperationResult> RingAsync(PhoneNumber to, PhoneNumber from);")]
    public Task A_ringing_time_that_is_taken_is_quiet(string member) => Verify.IsCleanAsync(Flow(member));

    [Fact]
    public Task An_operation_with_a_body() => Verify.FindsAsync(Flow(
        "[Resume] public Task<OperationResult> {|TWF0006:BackAsync|}(RoomName room, ParticipantLabel who) => Task.FromResult<OperationResult>(default!);"));

    [Fact]
    public Task An_operation_in_a_base_class_of_no_flow_is_quiet() => Verify.IsCleanAsync("""
        public abstract class Desk { public abstract Task<OperationResult> HoldAsync(RoomName room); }
        """);

    private static string Flow(string member) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            {{member}}
            [Step] public Twiml Join(RoomName room, int seat) => $"<Dial><Conference>{room}</Conference></Dial>";
            [Step] public Twiml Bye() => $"<Hangup/>";
            [HoldMusic] public Twiml Tune() => $"<Play>https://example.com/a.mp3</Play>";
        }
        """;
}
