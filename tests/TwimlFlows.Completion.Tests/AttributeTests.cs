using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

/// <summary>The attributes that are offered in a tag.</summary>
public sealed class AttributeTests
{
    [Theory]
    [InlineData("""$"<Dial |" """)]
    [InlineData("""$"<Dial |""")]
    [InlineData("""$"<Dial |/>" """)]
    [InlineData("""$"<Dial |><Number>1</Number></Dial>" """)]
    [InlineData("""$"<Response><Dial record='true' |</Response>" """)]
    [InlineData("$\"\"\"\n    <Dial\n      |\n    <Hangup/>\n    \"\"\"")]
    [InlineData("\"<Response><Dial |\"")]
    public async Task A_tag_takes_the_attributes_of_its_element(string literal)
    {
        var labels = await Desk.Answering(literal).LabelsAsync();

        Assert.Contains("action", labels);
        Assert.Contains("callerId", labels);
        Assert.DoesNotContain("voice", labels);
    }

    [Theory]
    [InlineData("""$"<Dial action='{Goodbye}' |>" """, "action")]
    [InlineData("""$"<Dial | action='{Goodbye}'>" """, "action")]
    [InlineData("""$"<Dial |action='{Goodbye}'>" """, "action")]
    [InlineData("""$"<Dial timeout='5' | action='{Goodbye}'>" """, "timeout")]
    [InlineData("$\"\"\"\n    <Dial |\n      action=\"{Goodbye}\">\n    \"\"\"", "action")]
    public async Task What_is_there_already_is_not_offered(string literal, string there)
    {
        var labels = await Desk.Answering(literal).LabelsAsync();

        Assert.DoesNotContain(there, labels);
        Assert.Contains("callerId", labels);
    }

    [Fact]
    public async Task Of_two_elements_with_one_name_the_parent_tells_which_it_is()
    {
        Assert.Contains("username", await Desk.Answering("""$"<Dial><Sip |" """).LabelsAsync());
        Assert.Empty(await Desk.Answering("""$"<Refer><Sip |" """).LabelsAsync());
    }

    [Fact]
    public async Task What_must_be_there_comes_first_and_what_is_outdated_last()
    {
        var speech = await Desk.Answering("""$"<Say><phoneme |" """).LabelsAsync();
        var message = await Editor.Open("""class Reply { string Of() => "<Response><Message |"; }""").LabelsAsync();

        Assert.Equal(["ph", "alphabet"], speech);
        Assert.Equal("statusCallback", message[^1]);
    }

    [Theory]
    [InlineData("""$"<Dial |" """, """$"<Dial timeLimit='|'" """)]
    [InlineData("""$"<Dial action=\"{Goodbye}\" |" """, """$"<Dial action=\"{Goodbye}\" timeLimit=\"|\"" """)]
    [InlineData("""$@"<Dial |" """, """$@"<Dial timeLimit='|'" """)]
    [InlineData("$@\"<Dial action=\"\"{Goodbye}\"\" |\"", "$@\"<Dial action=\"\"{Goodbye}\"\" timeLimit=\"\"|\"\"\"")]
    [InlineData("$\"\"\"<Dial |>\"\"\"", "$\"\"\"<Dial timeLimit=\"|\">\"\"\"")]
    [InlineData("$$\"\"\"<Dial ti|>\"\"\"", "$$\"\"\"<Dial timeLimit=\"|\">\"\"\"")]
    [InlineData("\"<Response><Dial |\"", "\"<Response><Dial timeLimit='|'\"")]
    [InlineData("\"<Response version=\\\"1\\\"><Dial |\"", "\"<Response version=\\\"1\\\"><Dial timeLimit=\\\"|\\\"\"")]
    [InlineData("@\"<Response version=\"\"1\"\"><Dial |\"", "@\"<Response version=\"\"1\"\"><Dial timeLimit=\"\"|\"\"\"")]
    [InlineData("\"\"\"<Response><Dial |\"\"\"", "\"\"\"<Response><Dial timeLimit='|'\"\"\"")]
    [InlineData("$\"\"\"<Dial |\"\"\"", "$\"\"\"<Dial timeLimit='|'\"\"\"")]
    [InlineData("$\"\"\"<Dial ti|\"\"\"", "$\"\"\"<Dial timeLimit='|'\"\"\"")]
    [InlineData("$\"\"\"<Dial |\"\"\" + $\" />\"", "$\"\"\"<Dial timeLimit='|'\"\"\" + $\" />\"")]
    [InlineData("""$"<Dial |action='{Goodbye}'>" """, """$"<Dial timeLimit='|' action='{Goodbye}'>" """)]
    [InlineData("$@\"<Dial |action=\"\"{Goodbye}\"\">\"", "$@\"<Dial timeLimit=\"\"|\"\" action=\"\"{Goodbye}\"\">\"")]
    [InlineData("$\"\"\"\n    <Dial\n|\n    <Hangup/>\n    \"\"\"", "$\"\"\"\n    <Dial\ntimeLimit=\"|\"\n    <Hangup/>\n    \"\"\"")]
    [InlineData("""$"<Dial tim|out='5'>" """, """$"<Dial timeLimit|='5'>" """)]
    public async Task The_quotes_are_those_of_the_literal_and_the_caret_is_between_them(string literal, string expected) =>
        Assert.Equal(Desk.Source($"[Answer] public Twiml Answer(RoomName room) => {expected};"), await Desk.Answering(literal).TakeAsync("timeLimit"));

    [Fact]
    public async Task An_equals_sign_that_takes_it_is_not_written_twice()
    {
        var expected = Desk.Source("""[Answer] public Twiml Answer(RoomName room) => $"<Dial timeout='|'" ;""");

        Assert.Equal(expected, await Desk.Answering("""$"<Dial tim|" """).TakeAsync("timeout", commit: '='));
    }

    [Fact]
    public async Task A_name_with_a_colon_is_one_name()
    {
        var expected = Desk.Source("""[Answer] public Twiml Answer(RoomName room) => $"<Say><lang xml:lang='|'" ;""");

        Assert.Equal(expected, await Desk.Answering("""$"<Say><lang xml:l|" """).TakeAsync("xml:lang"));
    }
}
