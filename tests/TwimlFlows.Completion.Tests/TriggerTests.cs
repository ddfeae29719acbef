using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

/// <summary>The characters that bring up the list, and where nothing is offered whatever is typed or asked for.</summary>
public sealed class TriggerTests
{
    [Theory]
    [InlineData("""$"<|" """)]
    [InlineData("""$"<D|" """)]
    [InlineData("""$"<Dial |" """)]
    [InlineData("""$"<Dial t|" """)]
    [InlineData("$\"\"\"\n    <Dial\n      t|\n    \"\"\"")]
    [InlineData("""$"<Dial method='|" """)]
    [InlineData("""$"<Dial method='P|" """)]
    [InlineData("""$"<Dial method=\"|" """)]
    [InlineData("""$@"<Dial method=""|" """)]
    [InlineData("$\"\"\"<Dial method=\"|>\"\"\"")]
    [InlineData("""$"<Dial><Number statusCallbackEvent='ringing |'" """)]
    [InlineData("""$"<Dial action='{|" """)]
    [InlineData("""$"<Dial action='{|}'" """)]
    [InlineData("$$\"\"\"<Redirect>{{|}}</Redirect>\"\"\"")]
    [InlineData("""$"<Redirect>|" """)]
    [InlineData("""$"<Redirect method='GET'>|" """)]
    [InlineData("""$"<Say>Hello.</|" """)]
    [InlineData(""" "<Response><|" """)]
    public async Task What_begins_something_brings_up_the_list(string literal) => Assert.True(await Desk.Answering(literal).IsBroughtUpAsync());

    [Theory]
    [InlineData("""$"<Di|" """)]
    [InlineData("""$"<Say>Hello |" """)]
    [InlineData("""$"<Say>H|" """)]
    [InlineData("""$"<Say>|" """)]
    [InlineData("""$"<Dial method=|" """)]
    [InlineData("""$"<Dial method='GET'|" """)]
    [InlineData("""$"<Say>It'|" """)]
    [InlineData("""$"<Say>and/|" """)]
    [InlineData("""$"<Say>{|}</Say>" """)]
    public async Task Nothing_else_does(string literal) => Assert.False(await Desk.Answering(literal).IsBroughtUpAsync());

    [Theory]
    [InlineData("""$"<!-- <| -->" """)]
    [InlineData("""$"<!-- <Dial |""")]
    [InlineData("""$"<Say><![CDATA[<|]]></Say>" """)]
    [InlineData("""$"<Say>Hello |</Say>" """)]
    [InlineData("""$"<Dial action='{Goodb|ye(1)}'" """)]
    [InlineData("""$"|<Dial/>" """)]
    [InlineData("""$"<Dial/>"| """)]
    [InlineData("""Twiml.Parse("<|")""")]
    [InlineData("""Twiml.Parse($"<Dial |")""")]
    [InlineData("""Twiml.Parse("a < b |")""")]
    [InlineData("""$"<Nothing><|" """)]
    public async Task There_is_quiet_where_TwiML_has_nothing_to_say(string literal)
    {
        var labels = await Desk.Answering(literal).LabelsAsync();

        Assert.Equal(literal.Contains("<Nothing>", StringComparison.Ordinal) ? ["/Nothing"] : [], labels);
    }

    [Theory]
    [InlineData("class C { bool Of(int a, int b) => a <|")]
    [InlineData("class C { List<| int")]
    [InlineData("class C {| ")]
    [InlineData("class C { void Of() { if (1 < 2) {| } }")]
    [InlineData("""class C { string Of() => "<div |"; }""")]
    [InlineData("""class C { string Of(int a) => $"<Say |{a}"; }""")]
    [InlineData("""class C { FormattableString Of(int a) => $"<Say |{a}"; }""")]
    [InlineData("""class C { char Of() => '<|'; }""")]
    [InlineData("""// "<Response><|""")]
    [InlineData("|")]
    public async Task There_is_quiet_outside_of_TwiML(string source)
    {
        var editor = Editor.Open(source);

        Assert.Empty(await editor.OfferedAsync());
        Assert.False(editor.Caret > 0 && await editor.IsBroughtUpAsync());
    }
}
