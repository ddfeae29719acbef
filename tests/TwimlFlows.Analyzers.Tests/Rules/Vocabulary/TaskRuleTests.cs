using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1047: the attributes of a task.</summary>
public sealed class TaskRuleTests
{
    [Theory, BadExample("TWF1047", Errors = [14221])]
    [InlineData("{name: \"Jo\"}")]
    [InlineData("{'name': 'Jo'}")]
    [InlineData("{\"name\": \"Jo\",}")]
    [InlineData("{\"name\" \"Jo\"}")]
    [InlineData("{\"name\": [1, 2}")]
    [InlineData("{\"name\": \"Jo\"")]
    [InlineData("{\"name\": \"Jo\"} twice")]
    [InlineData("{\"name\": 01}")]
    [InlineData("{\"name\": \"\\x\"}")]
    [InlineData("{\"name\": {{Json.Of(name)}} {{Json.Of(name)}}}")]
    [InlineData("name=Jo")]
    [InlineData("{\"name\": True}")]
    [InlineData("<![CDATA[{&quot;name&quot;: 1}]]>")]
    public Task A_text_that_is_no_JSON(string json) => Verify.FindsAsync(Flow($"{{|TWF1047:<Task|}}>{json}</Task>"));

    [Theory]
    [InlineData("{\"name\": \"Jo \\\"\\u00e9\\\"\", \"skills\": [\"a\", [], {}], \"age\": -1.5e+3, \"vip\": true, \"none\": null}")]
    [InlineData(" \n {} ")]
    [InlineData("{&quot;name&quot;: &quot;Jo&quot;}")]
    [InlineData("<![CDATA[{\"name\": \"a & b\"}]]>")]
    [InlineData("{\"name\": {{Json.Of(name)}}, \"from\": {{Json.Of(name)}}}")]
    [InlineData("{{Json.Of(name)}}")]
    [InlineData("7")]
    public Task JSON_is_quiet(string json) => Verify.IsCleanAsync(Flow($"<Task>{json}</Task>"));

    [Fact]
    public Task However_deep_it_is_nested() =>
        Verify.IsCleanAsync(Flow("<Task>" + new string('[', 20_000) + new string(']', 20_000) + "</Task>"));

    private static string Flow(string task) => $$$""""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(string name) => $$"""
                <Enqueue action="/done" workflowSid="WW00000000000000000000000000000000">{{{task.Replace("\n", " ", StringComparison.Ordinal)}}}</Enqueue>
                """;
        }
        """";
}
