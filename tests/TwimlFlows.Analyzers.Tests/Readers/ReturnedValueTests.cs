using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Readers;

/// <summary>What a step returns is a whole document, by whatever way; TWF1001 looks at nothing else.</summary>
public sealed class ReturnedValueTests
{
    [Theory]
    [InlineData("Twiml Answer(string number) => DIAL;")]
    [InlineData("Twiml Answer(string number) { return DIAL; }")]
    [InlineData("Twiml Answer(string number) => number is null ? throw new InvalidOperationException() : (Twiml)DIAL;")]
    [InlineData("Twiml Answer(string number) => Part(number) ?? DIAL;")]
    [InlineData("Twiml Answer(string number) => Twiml.If(number == \"1\", DIAL, $\"<Reject/>\");")]
    [InlineData("Task<Twiml> Answer(string number) => Task.FromResult<Twiml>(DIAL);")]
    [InlineData("async Task<Twiml> Answer(string number) { await Task.Yield(); return DIAL; }")]
    public Task Is_a_document(string step) => Verify.FindsAsync(Flow(step.Replace("DIAL", "$\"{|TWF1001:<Dial|}>{number}</Dial>\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Twiml Answer(string number) => $\"{DIAL}<Hangup/>\";")]
    [InlineData("Twiml Answer(string number) => $\"{Twiml.If(true, DIAL)}<Hangup/>\";")]
    [InlineData("Twiml Answer(string number) { Func<Twiml> part = () => DIAL; return $\"{part()}<Hangup/>\"; }")]
    [InlineData("Twiml Answer(string number) { return $\"{Dial()}<Hangup/>\"; Twiml Dial() { return DIAL; } }")]
    [InlineData("Twiml Answer(string number) { Twiml part = DIAL; return $\"{part}<Hangup/>\"; }")]
    public Task Anything_else_is_a_part(string step) => Verify.IsCleanAsync(
        Flow(step.Replace("DIAL", "$\"<Dial>{number}</Dial>\"", StringComparison.Ordinal)));

    private static string Flow(string step) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public {{step}}
            private static Twiml? Part(string number) => null;
        }
        """;
}
