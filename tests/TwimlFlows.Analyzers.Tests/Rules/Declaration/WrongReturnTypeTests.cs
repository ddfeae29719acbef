using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Declaration;

public sealed class WrongReturnTypeTests
{
    [Theory]
    [InlineData("[Step] public string {|TWF0002:Bye|}() => \"<Hangup/>\";")]
    [InlineData("[Answer] public void {|TWF0002:Bye|}() { }")]
    [InlineData("[HoldMusic] public Task {|TWF0002:Bye|}() => Task.CompletedTask;")]
    [InlineData("[Step] public Task<string> {|TWF0002:Bye|}() => Task.FromResult(\"\");")]
    [InlineData("[On(RoomEvent.Join)] public void {|TWF0002:Came|}(ConferenceEvent e) { }")]
    [InlineData("[On(LegEvent.NotAnswered)] public Twiml {|TWF0002:Came|}(CallEvent e) => Twiml.Empty;")]
    [InlineData("[Resume] public partial Task {|TWF0002:Back|}(RoomName room, ParticipantLabel who);")]
    public Task A_return_type_that_nothing_can_be_generated_for(string member) => Verify.FindsAsync(Flow(member));

    [Theory]
    [InlineData("[Step] public Task<Twiml> Bye() => Task.FromResult<Twiml>($\"<Hangup/>\");")]
    [InlineData("[Step] public static Twiml Bye() => $\"<Hangup/>\";")]
    [InlineData("[On(RoomEvent.Join)] public Task Came(ConferenceEvent e) => Task.CompletedTask;")]
    [InlineData("[Resume] public partial Task<OperationResult> BackAsync(RoomName room, ParticipantLabel who);")]
    [InlineData("public string NoStep() => \"\";")]
    public Task What_the_generator_works_with_is_quiet(string member) => Verify.IsCleanAsync(Flow(member));

    [Fact]
    public async Task The_message_names_what_must_be_returned()
    {
        var finding = await Verify.OneFindingAsync(Flow("[Step] public string Bye() => \"\";"));
        Assert.Contains("'Bye' is", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("must return Twiml", finding.GetMessage(null), StringComparison.Ordinal);
    }

    private static string Flow(string member) => $"[VoiceFlow(\"/a\")] public partial class Desk {{ {member} }}";
}
