namespace TwimlFlows.Tests.Twiml;

/// <summary>What compiles and what it becomes on the wire; what does not compile, and with which of the compiler's errors.</summary>
public sealed class CompileTimeTests
{
    private const string Open = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>";
    private const string Close = "</Response>";
    private const string Base = Rendered.BaseUrl;

    [Theory]
    [InlineData("""Twiml T() => $"<Hangup/>";""", "<Hangup/>")]
    [InlineData("""Twiml T() => $"{$"<Pause/>"}";""", "<Pause/>")]
    [InlineData("""Twiml T() { var name = "<Bob>"; return $"{$"<Say>{name}</Say>"}"; }""", "<Say>&lt;Bob&gt;</Say>")]
    [InlineData("""Twiml T() => $"{"<Pause/>"}";""", "&lt;Pause/&gt;")]
    [InlineData("""Twiml T() => $"{Twiml.If(true, $"<Pause/>", $"<Hangup/>")}{Twiml.If(false, $"<Pause/>", $"<Hangup/>")}{Twiml.If(false, $"<Pause/>")}";""", "<Pause/><Hangup/>")]
    [InlineData("""Twiml T() => $"{Twiml.Each(new[] { 1, 2 }, i => $"<Say>{i}</Say>")}";""", "<Say>1</Say><Say>2</Say>")]
    [InlineData("""Twiml T() { var l = new List<Twiml> { $"<Pause/>", $"<Hangup/>" }; return $"{l}"; }""", "<Pause/><Hangup/>")]
    [InlineData("""Twiml T() => $"{new[] { "a", "b" }.Select(s => (Twiml)$"<Say>{s}</Say>")}";""", "<Say>a</Say><Say>b</Say>")]
    [InlineData("""Twiml T() => $"<Say>{new RoomName("r&d")} {Guid.Empty} {1.5m} {DayOfWeek.Monday} {'x'} {ulong.MaxValue}</Say>";""", "<Say>r&amp;d 00000000-0000-0000-0000-000000000000 1.5 Monday x 18446744073709551615</Say>")]
    [InlineData("""Twiml T() => $"<Say>{long.MinValue} {(byte)1} {(sbyte)-2} {(short)-3} {(ushort)4} {5u}</Say>";""", "<Say>-9223372036854775808 1 -2 -3 4 5</Say>")]
    [InlineData("""Twiml T() { string? nothing = null; return $"<Say>{nothing}</Say>"; }""", "<Say></Say>")]
    [InlineData("""Twiml T() { var n = 2; return n switch { 1 => $"<Hangup/>", _ => $"<Pause/>" }; }""", "<Pause/>")]
    [InlineData("""Twiml T() { var n = 2; return n == 2 ? Other() : $"<Pause/>"; } Twiml Other() => $"<Hangup/>";""", "<Hangup/>")]
    [InlineData("""Twiml T() => Later().Result; async Task<Twiml> Later() { await Task.Yield(); return $"<Hangup/>"; }""", "<Hangup/>")]
    [InlineData("""""Twiml T() => $$"""<Enqueue><Task>{"n": {{1}}, "s": { } }</Task></Enqueue>""";""""", """<Enqueue><Task>{"n": 1, "s": { } }</Task></Enqueue>""")]
    [InlineData("""Twiml T() => $"<Enqueue><Task>{{\"n\": {1}}}</Task></Enqueue>";""", """<Enqueue><Task>{"n": 1}</Task></Enqueue>""")]
    [InlineData("""Twiml T() => $"<Enqueue><Task>{Json.Parse("{\"a\":\"<\"}")}</Task></Enqueue>";""", "<Enqueue><Task>{&quot;a&quot;:&quot;&lt;&quot;}</Task></Enqueue>")]
    public void This_compiles_and_is_sent_as(string members, string expected) =>
        Assert.Equal(Open + expected + Close, Snippet.Bytes(members));

    [Theory]
    [InlineData("HoldMusic", "[HoldMusic] public Twiml HoldMusic() => Twiml.Empty;", "hold-music")]
    [InlineData("this.HoldMusic", "[HoldMusic] public Twiml HoldMusic() => Twiml.Empty;", "hold-music")]
    [InlineData("Flow.Over", "[Step] public static Twiml Over() => Twiml.Empty;", "over")]
    [InlineData("Goodbye", "[Step] Twiml Goodbye(DialResult result, System.Threading.CancellationToken ct) => Twiml.Empty;", "goodbye")]
    [InlineData("ReconnectAsync", "[Step] async Task<Twiml> ReconnectAsync() { await Task.Yield(); return Twiml.Empty; }", "reconnect")]
    [InlineData("new Flow().AgentWaiting", "[Step] Twiml AgentWaiting() => Twiml.Empty;", "agent-waiting")]
    [InlineData("HTTPReady", "[Step] Twiml HTTPReady() => Twiml.Empty;", "http-ready")]
    [InlineData("Step2", "[Answer] Twiml Step2(IncomingCall call) => Twiml.Empty;", "step2")]
    [InlineData("Elsewhere", "[Step(Route = \"/a/b/\")] Twiml Elsewhere() => Twiml.Empty;", "a/b")]
    public void A_step_in_a_hole_compiles_and_is_sent_as_a_link(string hole, string step, string route) =>
        Assert.Equal($"{Open}<Redirect>{Base}/desk/{route}</Redirect>{Close}", Snippet.Bytes($"Twiml T() => $\"<Redirect>{{{hole}}}</Redirect>\"; {step}"));

    [Theory]
    [InlineData("""Twiml T() => "<Hangup/>";""", "CS0029")] // the $ is missing
    [InlineData("""Twiml T(bool b) => b ? $"<Hangup/>" : $"<Pause/>";""", "CS0029")] // two literals make a string
    [InlineData("""Twiml T(bool b) { Twiml x = b ? $"a" : $"b"; return x; }""", "CS0029")]
    [InlineData("""Twiml T(string s) => s;""", "CS0029")]
    [InlineData("""Twiml T(string s) => (Twiml)s;""", "CS0030")]
    [InlineData("""Twiml T() => Twiml.Each(new[] { "a" }, s => "<Say/>");""", "CS0029 CS1662")]
    [InlineData("""Twiml T() => Twiml.If(true, "<Say/>");""", "CS9205")]
    [InlineData("""Twiml T(object o) => $"{o}";""", "CS0311")]
    [InlineData("""Twiml T(IEnumerable<string> o) => $"{o}";""", "CS0311")]
    [InlineData("""Twiml T(string[] o) => $"{o}";""", "CS0311")]
    [InlineData("""Twiml T(char[] o) => $"{o}";""", "CS0311")]
    [InlineData("""Twiml T(int? o) => $"{o}";""", "CS0313")]
    [InlineData("""Twiml T(TimeSpan? o) => $"{o}";""", "CS0313")]
    [InlineData("""Twiml T(Link? o) => $"{o}";""", "CS0313")]
    [InlineData("""Twiml T(Task<Twiml> o) => $"{o}";""", "CS0311")] // a forgotten await
    [InlineData("""Twiml T(Task<string> o) => $"{o}";""", "CS0311")]
    [InlineData("""Twiml T(ValueTask<string> o) => $"{o}";""", "CS0315")]
    [InlineData("""Twiml T(StringBuilder o) => $"{o}";""", "CS0311")]
    [InlineData("""Twiml T(CurrentCall o) => $"{o}";""", "CS0311")]
    [InlineData("""Twiml T(string s) => $"{s,10}";""", "CS1739")] // alignment means nothing in TwiML
    [InlineData("""Twiml T(int n) => $"{n,10}";""", "CS1739")]
    [InlineData("""Twiml T() => $"<Redirect>{Two}</Redirect>"; Twiml Two() => Twiml.Empty; Twiml Two(int i) => Twiml.Empty;""", "CS1503")] // which of the two?
    [InlineData("""CallSid T() => "CA";""", "CS0029")] // ids that Twilio makes are not written by hand
    [InlineData("""ConferenceSid T() => "CF";""", "CS0029")]
    [InlineData("""QueueSid T() => "QU";""", "CS0029")]
    public void This_does_not_compile(string members, string error) =>
        Assert.Equal(error, string.Join(' ', Snippet.ErrorsOf(members)));

    [Fact]
    public void A_ternary_of_two_literals_inside_a_hole_is_text_and_never_markup() =>
        Assert.Equal(Open + "&lt;Pause/&gt;" + Close, Snippet.Bytes("""bool b = true; Twiml T() => $"{(b ? $"<Pause/>" : $"<Hangup/>")}";"""));
}
