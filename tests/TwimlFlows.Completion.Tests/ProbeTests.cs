using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

public sealed class ProbeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("""$"<|" """)]
    [InlineData("""$"<|""")]
    [InlineData("""$"<Dial |""")]
    [InlineData("""$"<Dial action='|""")]
    [InlineData("""$"<Dial action='{|""")]
    [InlineData("""$"<Dial action='{|}'><Number>1</Number></Dial>" """)]
    [InlineData("""$"<Dial action='{Go|}'><Number>1</Number></Dial>" """)]
    [InlineData("""$"<Redirect>{|</Redirect>" """)]
    [InlineData("""$"<Redirect>|</Redirect>" """)]
    [InlineData("""$"<Say>a</|" """)]
    [InlineData("\"<Response><|\"")]
    [InlineData("$\"<Redirect>\" + $\"{|}</Redirect>\"")]
    [InlineData("$\"\"\"\n      <Dial action=\"{|\n         <Number>1</Number></Dial>\n      \"\"\"")]
    [InlineData("$\"\"\"\n      <Dial action=\"{|\">\n         <Number>1</Number></Dial>\n      \"\"\"")]
    [InlineData("$\"\"\"\n      <Dial >\n         <|\n      \"\"\"")]
    [InlineData("$\"\"\"\n      <Dial >\n         <|\n")]
    public async Task Probe(string literal)
    {
        var source = "[VoiceFlow(\"/x\")] public sealed partial class F {\n [Answer] public Twiml A() => " + literal + ";\n [Step] public Twiml Goodbye() => $\"<Hangup/>\";\n [Step] public Twiml Join(RoomName room) => $\"<Hangup/>\"; }\n";
        var editor = Editor.Open(source);
        foreach (var item in await editor.ItemsAsync())
        {
            output.WriteLine($"{(item.Properties.ContainsKey("About") ? "*" : " ")} {item.DisplayText} sort={item.SortText} span={item.Span}");
        }
        output.WriteLine("trigger " + await editor.IsBroughtUpAsync());
    }
}
