namespace TwimlFlows.Tests.Manifest;

public sealed class DiagramTests
{
    [Theory]
    [InlineData("State", "State_")]
    [InlineData("note", "note_")]
    [InlineData("Class", "Class_")]
    [InlineData("Default", "Default_")]
    [InlineData("Style", "Style_")]
    public void A_step_that_is_called_like_a_word_of_Mermaid_gets_a_name_that_Mermaid_can_read(string step, string name) => Assert.Equal(
        $"stateDiagram-v2\n    state \"{step}\" as {name}\n    [*] --> {name} : a call comes in\n    {name} --> {name} : Redirect\n    note right of {name} : not all ways from here could be followed\n",
        Flow([step], step).ToMermaid());

    [Theory]
    [InlineData("End")]
    [InlineData("StateOfTheLine")]
    [InlineData("Äußerung")]
    public void Any_other_name_stays_as_it_is(string step) =>
        Assert.StartsWith($"stateDiagram-v2\n    [*] --> {step} : a call comes in\n", Flow([step], step).ToMermaid(), StringComparison.Ordinal);

    [Fact]
    public void No_two_steps_get_the_same_name()
    {
        var diagram = Flow(["Note", "Note_"], "Note").ToMermaid();

        Assert.Contains("state \"Note\" as Note__\n", diagram, StringComparison.Ordinal);
        Assert.Contains("[*] --> Note_ : ", diagram, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_manifest_s_file_there_is_nothing_to_draw() => Assert.Equal("stateDiagram-v2\n", new FlowManifest("Line", "/line").ToMermaid());

    private static FlowManifest Flow(string[] steps, string looping) => new("Line", "/line")
    {
        Steps = [.. steps.Select(step => new ManifestStep(step, ManifestStepKind.Answer, "/line/" + step, [], true))],
        Links = [new(looping, looping, ManifestLinkKind.Redirect, "Redirect")],
        NotFollowed = [new(looping, 1, "…")],
    };
}
