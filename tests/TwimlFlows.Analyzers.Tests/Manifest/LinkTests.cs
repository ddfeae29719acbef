namespace TwimlFlows.Analyzers.Tests.Manifest;

/// <summary>The ways between the steps of a flow, however they are written.</summary>
public sealed class LinkTests
{
    private const string Steps = """
        [Step] public Twiml Bye() => $"<Hangup/>";
        [Step] public Twiml Seat(int seat) => $"<Hangup/>";
        """;

    [Theory]
    [InlineData("<Redirect>{Bye}</Redirect>", "A -Redirect-> Bye")]
    [InlineData("<Redirect>{this.Bye}</Redirect>", "A -Redirect-> Bye")]
    [InlineData("<Redirect> {To.Bye} </Redirect>", "A -Redirect-> Bye")]
    [InlineData("<Redirect>{To.Seat(3)}</Redirect>", "A -Redirect-> Seat")]
    [InlineData("<Redirect>{Line.To.Seat(3)}</Redirect>", "A -Redirect-> Seat")]
    [InlineData("<Redirect>{To.Seat(3).With(\"more\", true)}</Redirect>", "A -Redirect-> Seat")]
    [InlineData("<Redirect>/line/bye</Redirect>", "A -Redirect-> Bye")]
    [InlineData("<Redirect>/line/seat?seat=3</Redirect>", "A -Redirect-> Seat")]
    [InlineData("<Dial action='{Bye}'>+15550100100</Dial>", "A -Dial action-> Bye")]
    [InlineData("<Gather action='{Bye}'><Say>Press a key.</Say></Gather>", "A -Gather action-> Bye")]
    [InlineData("<Record action='{Bye}'/>", "A -Record action-> Bye")]
    [InlineData("<Enqueue waitUrl='{Bye}'>q</Enqueue>", "A -Enqueue waitUrl-> Bye")]
    [InlineData("<Dial><Conference waitUrl='{Bye}'>r</Conference></Dial>", "A -Conference waitUrl-> Bye")]
    [InlineData("<Dial><Queue url='{Bye}'>q</Queue></Dial>", "A -Queue url-> Bye")]
    [InlineData("<Dial><Number url='{Bye}'>+15550100100</Number></Dial>", "A -Number url-> Bye")]
    [InlineData("<Dial><Sip url='{Bye}'>sip:a@example.com</Sip></Dial>", "A -Sip url-> Bye")]
    [InlineData("<Dial><Client url='{Bye}'>a</Client></Dial>", "A -Client url-> Bye")]
    [InlineData("<Dial referUrl='{Bye}'>+15550100100</Dial>", "A -Dial referUrl-> Bye")]
    [InlineData("<Record recordingStatusCallback='{Bye}'/>", "A -Record callback-> Bye")]
    [InlineData("<Response><Redirect>{Bye}</Redirect></Response>", "A -Redirect-> Bye")]
    [InlineData("<Redirect>{(3 > 2 ? To.Bye : To.Seat(1))}</Redirect>", "A -Redirect-> Bye", "A -Redirect-> Seat")]
    [InlineData("<Dial action='{Bye}'><Queue url='{To.Seat(1)}'>q</Queue></Dial><Redirect>{Bye}</Redirect>", "A -Dial action-> Bye", "A -Queue url-> Seat", "A -Redirect-> Bye")]
    public void An_address_in_a_document_leads_to_its_step(string document, params string[] ways) => Is(ways, $"[Step] public Twiml A() => $\"{document.Replace("\"", "\\\"")}\";".Replace("\\\"more\\\"", "nameof(Line)"));

    [Theory]
    [InlineData("<Say>Hello {call.From}</Say><Hangup/>")]
    [InlineData("<Dial>{call.From}</Dial><Hangup/>")]
    [InlineData("<Dial><Number statusCallback='{To.CallEvents}'>{call.From}</Number></Dial><Hangup/>")]
    [InlineData("<Dial><Conference waitUrl='' statusCallback='{To.ConferenceEvents}'>{call.CallSid}</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Number statusCallback='https://example.com/events'>{call.From}</Number></Dial><Hangup/>")]
    [InlineData("<Redirect>{To.Settle}</Redirect>")]
    [InlineData("<Redirect>/line/settle</Redirect>")]
    public void What_leads_to_no_step_is_neither_a_way_nor_a_place_where_reading_stopped(string document) =>
        Is([], $"[Answer] public Twiml A(IncomingCall call) => $\"{document}\";");

    [Theory]
    [InlineData("[Step] public Twiml A(bool late) => late ? Bye() : $\"<Redirect>{To.Seat(1)}</Redirect>\";", "A -returned-> Bye", "A -Redirect-> Seat")]
    [InlineData("[Step] public Twiml A(int n) => n switch { 1 => Bye(), 2 => throw new Exception(), _ => Seat(n) };", "A -returned-> Bye", "A -returned-> Seat")]
    [InlineData("[Step] public Twiml A(bool late) { if (late) { return Bye(); } return this.Seat(1); }", "A -returned-> Bye", "A -returned-> Seat")]
    [InlineData("[Step] public async Task<Twiml> A() { await Task.Yield(); return await Later(); } [Step] public Task<Twiml> Later() => Task.FromResult(Bye());", "A -returned-> Later", "Later -returned-> Bye")]
    [InlineData("[Step] public async Task<Twiml> A() => await Helper().ConfigureAwait(false); private async Task<Twiml> Helper() { await Task.Yield(); return $\"<Redirect>{Bye}</Redirect>\"; }", "A -Redirect-> Bye")]
    [InlineData("[Step] public Twiml A() { Twiml answer = $\"<Redirect>{Bye}</Redirect>\"; return answer; }", "A -Redirect-> Bye")]
    [InlineData("[Step] public Twiml A(bool late) { Twiml answer; if (late) { answer = Bye(); } else { answer = $\"<Redirect>{To.Seat(1)}</Redirect>\"; } return answer; }", "A -returned-> Bye", "A -Redirect-> Seat")]
    [InlineData("[Step] public Twiml A() => Menu; private Twiml Menu => $\"<Redirect>{Bye}</Redirect>\";", "A -Redirect-> Bye")]
    [InlineData("[Step] public Twiml A() => Menu; private Twiml Menu { get { return $\"<Redirect>{Bye}</Redirect>\"; } }", "A -Redirect-> Bye")]
    [InlineData("[Step] public Twiml A() => _menu; private static readonly Twiml _menu = $\"<Redirect>{To.Bye}</Redirect>\";", "A -Redirect-> Bye")]
    [InlineData("[Step] public Twiml A(int n) => Helper(n); private Twiml Helper(int n) => n == 0 ? Bye() : Helper(n - 1);", "A -returned-> Bye")]
    [InlineData("[Step] public Twiml A() => Local(); ", "A -Redirect-> Bye", "+ private Twiml Local() { Twiml Inner() => $\"<Redirect>{Bye}</Redirect>\"; return Inner(); }")]
    [InlineData("[Step] public Twiml A() => Local(); ", "A -Redirect-> Bye", "+ private Twiml Local() { Twiml Inner() { var next = To.Bye; return $\"<Redirect>{next}</Redirect>\"; } return Inner(); }")]
    [InlineData("[Step] public Twiml A(bool late) { Twiml answer = Bye(); if (late) { return answer; } return $\"{answer}<Redirect>{To.Seat(1)}</Redirect>\"; }", "A -returned-> Bye", "A -Redirect-> Seat")]
    public void A_document_is_found_however_it_is_returned(string step, params string[] ways) =>
        Is([.. ways.Where(way => way[0] != '+')], step + string.Concat(ways.Where(way => way[0] == '+').Select(way => way[1..])));

    [Theory]
    [InlineData("{$\"<Redirect>{Bye}</Redirect>\"}", "A -Redirect-> Bye")]
    [InlineData("{Ending()}", "A -Redirect-> Bye")]
    [InlineData("{Twiml.If(late, $\"<Redirect>{Bye}</Redirect>\", EndingFor(2))}", "A -Redirect-> Bye", "A -Redirect-> Seat")]
    [InlineData("<Dial>{Twiml.Each(new[] { 1, 2 }, n => $\"<Number url='{To.Seat(n)}'>+15550100100</Number>\")}</Dial>", "A -Number url-> Seat")]
    [InlineData("{new[] { 1, 2 }.Select(n => (Twiml)$\"<Redirect>{To.Seat(n)}</Redirect>\")}", "A -Redirect-> Seat")]
    [InlineData("{new[] { 1, 2 }.Select(EndingFor)}", "A -Redirect-> Seat")]
    [InlineData("{Twiml.Empty}{(late ? null : Ending())}<Hangup/>", "A -Redirect-> Bye")]
    [InlineData("{Tail()}", "A -Redirect-> Bye", "Tail -Redirect-> Bye")]
    public void What_is_put_into_a_document_leads_on_from_it(string document, params string[] ways) => Is(ways, $$"""
        [Step] public Twiml A(bool late) => $"{{document}}";
        [Step] public Twiml Tail() => $"<Redirect>{Bye}</Redirect>";
        private Twiml Ending() => $"<Redirect>{Bye}</Redirect>";
        private Twiml EndingFor(int n) => $"<Redirect>{To.Seat(n)}</Redirect>";
        """, except: document == "{Tail()}" ? null : "Tail -Redirect-> Bye");

    [Theory]
    [InlineData("private Link Next(bool late) => late ? To.Bye : To.Seat(1);", "Next(late)", "A -Dial action-> Bye", "A -Dial action-> Seat")]
    [InlineData("private Link Next => To.Bye;", "Next", "A -Dial action-> Bye")]
    [InlineData("private static readonly Link _next = To.Seat(1);", "_next", "A -Dial action-> Seat")]
    [InlineData("private Link First() => Next(); private Link Next() { var link = To.Seat(1); return link; }", "First()", "A -Dial action-> Seat")]
    public void An_address_is_found_through_a_helper(string helper, string address, params string[] ways) =>
        Is(ways, $$"""[Step] public Twiml A(bool late) => $"<Dial action='{{{address}}}'>+15550100100</Dial>"; {{helper}}""");

    [Theory]
    [InlineData("{ return Part(n); Twiml Part(int i) => i == 0 ? Bye() : $\"<Say>{i}</Say>{Part(i - 1)}\"; }", "A -returned-> Bye")]
    [InlineData("{ return Odd(n); Twiml Odd(int i) => i == 0 ? Bye() : Even(i - 1); Twiml Even(int i) => i == 0 ? $\"<Redirect>{To.Seat(1)}</Redirect>\" : Odd(i - 1); }", "A -returned-> Bye", "A -Redirect-> Seat")]
    [InlineData("{ return $\"<Redirect>{Next(n)}</Redirect>\"; Link Next(int i) => i == 0 ? To.Bye : Next(i - 1); }", "A -Redirect-> Bye")]
    [InlineData("{ Link one = To.Bye; var other = one; one = other; return $\"<Redirect>{other}</Redirect>\"; }", "A -Redirect-> Bye")]
    [InlineData("{ Twiml one = $\"<Redirect>{Bye}</Redirect>\"; if (n > 1) { one = $\"<Say>A</Say>{one}\"; } return one; }", "A -Redirect-> Bye")]
    public void A_circle_of_functions_or_variables_is_followed_once(string body, params string[] ways) => Is(ways, $"[Step] public Twiml A(int n) {body}");

    [Fact]
    public void A_document_that_grows_bit_by_bit_is_read_once() => Is(
        ["A -Redirect-> Bye"],
        $$"""[Step] public Twiml A(int n) { Twiml doc = $"<Redirect>{Bye}</Redirect>"; {{string.Concat(Enumerable.Range(0, 12).Select(i => $$"""if (n == {{i}}) { doc = $"<Say>{{i}}</Say>{doc}"; } """))}} return doc; }""");

    [Fact]
    public void An_address_in_a_variable_leads_on_in_every_way_in_which_it_is_used() => Is(
        ["A -Dial action-> Bye", "A -Redirect-> Bye"],
        """[Step] public Twiml A() { var next = To.Bye; return $"<Dial action='{next}'>+15550100100</Dial><Redirect>{next}</Redirect>"; }""");

    [Fact]
    public void A_sum_of_literals_is_one_document() =>
        Is(["A -Dial action-> Bye", "A -Redirect-> Bye"], """[Step] public Twiml A() => $"<Dial action='{Bye}'>" + $"+15550100100</Dial><Redirect>{Bye}</Redirect>";""");

    private static void Is(string[] ways, string members, string? except = null)
    {
        var manifest = Manifests.Of(Steps + members);

        Assert.Equal(ways.Order(StringComparer.Ordinal), manifest.Ways().Where(way => way != except).Order(StringComparer.Ordinal));
        Assert.Empty(manifest.NotFollowed);
    }
}
