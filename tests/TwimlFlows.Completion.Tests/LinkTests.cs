using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

/// <summary>The links that are offered where an address is meant.</summary>
public sealed class LinkTests
{
    private static readonly string[] _steps = ["Goodbye", "Music", "To.Answer(room)", "To.Join(room, @case)", "Whisper"];

    [Theory]
    [InlineData("""$"<Redirect>{|}</Redirect>" """)]
    [InlineData("""$"<Redirect>{|</Redirect>" """)]
    [InlineData("""$"<Redirect>{|""")]
    [InlineData("""$"<Redirect>{Go|}</Redirect>" """)]
    [InlineData("""$"<Redirect method='GET'> {|} </Redirect>" """)]
    [InlineData("$$\"\"\"<Redirect>{{|}}</Redirect>\"\"\"")]
    [InlineData("$$\"\"\"<Redirect>{{|</Redirect>\"\"\"")]
    public async Task A_hole_in_a_Redirect_takes_every_step(string literal) =>
        Assert.Equal(_steps, await Desk.Answering(literal).LabelsAsync());

    [Theory]
    [InlineData("""$"<Dial action='{|}'><Number>1</Number></Dial>" """)]
    [InlineData("""$"<Dial action='{|'><Number>1</Number></Dial>" """)]
    [InlineData("""$"<Dial action='{|""")]
    [InlineData("""$"<Dial action=\"{|}\">" """)]
    [InlineData("$\"\"\"\n    <Dial action=\"{|\">\n      <Number>1</Number>\n    </Dial>\n    \"\"\"")]
    [InlineData("$\"\"\"\n    <Dial action=\"{|\n      <Number url=\"{Goodbye}\">1</Number>\n    </Dial>\n    \"\"\"")]
    public async Task A_hole_in_an_address_takes_every_step(string literal) =>
        Assert.Equal(_steps, await Desk.Answering(literal).LabelsAsync());

    [Theory]
    [InlineData("<Dial><Conference statusCallback='{|}'", "To.ConferenceEvents")]
    [InlineData("<Dial><Number statusCallback='{|}'", "To.CallEvents")]
    [InlineData("<Dial><Client statusCallback='{|}'", "To.CallEvents")]
    [InlineData("<Dial><Sip statusCallback='{|}'", "To.CallEvents")]
    [InlineData("<Dial><Number url='{|}'", null)]
    [InlineData("<Dial recordingStatusCallback='{|}'", null)]
    [InlineData("<Dial><Conference waitUrl='{|}'", null)]
    [InlineData("<Start><Stream statusCallback='{|}'", null)]
    public async Task Events_are_taken_where_Twilio_sends_those_of_a_leg_or_of_a_room(string document, string? events) =>
        Assert.Equal(events is null ? [] : [events], (await Desk.Answering($"$\"{document}\" ").LabelsAsync()).Where(label => label.EndsWith("Events", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[Answer] public static Twiml Answer(RoomName room) => $\"<Redirect>{|}</Redirect>\";")]
    [InlineData("[Answer] public Twiml Answer(RoomName room) { return Part(); static Twiml Part() => $\"<Redirect>{|}</Redirect>\"; }")]
    [InlineData("[Answer] public Twiml Answer(RoomName room) => Twiml.Each(new[] { 1 }, static n => $\"<Redirect>{|}</Redirect>\");")]
    [InlineData("[Answer] public Twiml Answer(RoomName room) => Twiml.Empty; private readonly Twiml _part = $\"<Redirect>{|}</Redirect>\";")]
    [InlineData("[Answer] public Twiml Answer(RoomName room) => Twiml.Empty; private Twiml Part { get; } = $\"<Redirect>{|}</Redirect>\";")]
    public async Task Where_there_is_no_instance_the_link_of_To_is_offered(string members) =>
        Assert.Equal(
            ["To.Answer(room)", "To.Goodbye", "To.Join(room, @case)", "To.Music", "To.Whisper"],
            (await Editor.Open(Desk.Source(members)).LabelsAsync()).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("[Answer] public Twiml Answer(RoomName room) => Twiml.Each(new[] { 1 }, n => $\"<Redirect>{|}</Redirect>\");", "Goodbye")]
    [InlineData("[Answer] public Twiml Answer(RoomName room) { return Part(); Twiml Part() => $\"<Redirect>{|}</Redirect>\"; }", "Goodbye")]
    [InlineData("[Answer] public Twiml Answer(RoomName Goodbye) => $\"<Redirect>{|}</Redirect>\";", "To.Goodbye")]
    [InlineData("[Answer] public static Twiml Answer(RoomName To) => $\"<Redirect>{|}</Redirect>\";", "Desk.To.Goodbye")]
    [InlineData("[Answer] public static Twiml Answer(RoomName To) => $\"<Dial><Number statusCallback='{|}'", "Desk.To.CallEvents")]
    [InlineData("[Step] public static Twiml @default() => $\"<Redirect>{|}</Redirect>\";", "@default")]
    public async Task Where_a_step_can_be_named_it_is(string members, string label) => Assert.Contains(label, await Editor.Open(Desk.Source(members)).LabelsAsync());

    [Theory]
    [InlineData("""$"<Dial action='|'>" """, "{Goodbye}", """$"<Dial action='{Goodbye}|'>" """)]
    [InlineData("""$"<Dial action='Go|'>" """, "{Goodbye}", """$"<Dial action='{Goodbye}|'>" """)]
    [InlineData("""$"<Dial action='|'>" """, "{To.Join(room, @case)}", """$"<Dial action='{To.Join(room, @case)}|'>" """)]
    [InlineData("""$@"<Dial action=""|"">" """, "{Goodbye}", """$@"<Dial action=""{Goodbye}|"">" """)]
    [InlineData("$\"\"\"<Redirect>|</Redirect>\"\"\"", "{Goodbye}", "$\"\"\"<Redirect>{Goodbye}|</Redirect>\"\"\"")]
    [InlineData("$$\"\"\"<Redirect>|</Redirect>\"\"\"", "{{Goodbye}}", "$$\"\"\"<Redirect>{{Goodbye}}|</Redirect>\"\"\"")]
    [InlineData("$$$\"\"\"\n    <Redirect>\n      Go|\n    </Redirect>\n    \"\"\"", "{{{Goodbye}}}", "$$$\"\"\"\n    <Redirect>\n      {{{Goodbye}}}|\n    </Redirect>\n    \"\"\"")]
    [InlineData("""$"<Redirect>{|}</Redirect>" """, "Goodbye", """$"<Redirect>{Goodbye|}</Redirect>" """)]
    [InlineData("""$"<Redirect>{Go|}</Redirect>" """, "To.Join(room, @case)", """$"<Redirect>{To.Join(room, @case)|}</Redirect>" """)]
    public async Task The_braces_are_those_of_the_literal(string literal, string label, string expected) =>
        Assert.Equal(Desk.Source($"[Answer] public Twiml Answer(RoomName room) => {expected};"), await Desk.Answering(literal).TakeAsync(label));

    [Theory]
    [InlineData("""$"<Dial><Conference statusCallback='{|}'" """, "To.ConferenceEvents")]
    [InlineData("""$"<Dial><Number statusCallback='{|}'" """, "To.CallEvents")]
    [InlineData("""$"<Dial><Conference waitUrl='{|}'" """, "Music")]
    [InlineData("""$"<Enqueue waitUrl='{|}'" """, "Music")]
    [InlineData("""$"<Dial><Queue url='{|}'" """, "Whisper")]
    public async Task What_the_address_is_for_comes_first(string literal, string first) =>
        Assert.Equal(first, (await Desk.Answering(literal).LabelsAsync())[0]);

    [Theory]
    [InlineData("""$"<Say>{|}</Say>" """)]
    [InlineData("""$"<Play>{|}</Play>" """)]
    [InlineData("""$"{|}" """)]
    [InlineData("""$"<Dial callerId='{|}'" """)]
    [InlineData("""$"<Connect><ConversationRelay url='{|}'" """)]
    [InlineData("""$"<Dial action='https://example.com/{|}'" """)]
    [InlineData("""$"<Dial action='{Goodbye}|'" """)]
    [InlineData("""$"<Redirect>https{|}</Redirect>" """)]
    [InlineData(""" "<Redirect>|</Redirect>" """)]
    [InlineData("""$"<Redirect>{To.|}</Redirect>" """)]
    [InlineData("""$"<Redirect>{room.ToString() + |}</Redirect>" """)]
    [InlineData("""$"<Redirect>{Goodbye}|</Redirect>" """)]
    [InlineData(""" "<Response><Redirect>|</Redirect></Response>" """)]
    public async Task Nowhere_else_is_a_link_offered(string literal) => Assert.Empty(await Desk.Answering(literal).OfferedAsync());

    [Fact]
    public async Task Outside_of_a_flow_there_is_no_step_to_link_to()
    {
        const string Source = """class Pieces { Twiml Of() => $"<Redirect>{|}</Redirect>"; }""";

        Assert.Empty(await Editor.Open(Source).OfferedAsync());
        Assert.NotEmpty(await Editor.Open(Source.Replace("<Redirect>{|}</Redirect>", "<|", StringComparison.Ordinal)).OfferedAsync());
    }

    [Fact]
    public async Task In_a_hole_C_sharp_keeps_its_own_offers()
    {
        var items = await Desk.Answering("""$"<Redirect>{|}</Redirect>" """).ItemsAsync();

        Assert.Contains(items, item => item.DisplayText == "room");
        Assert.Equal("link", Assert.Single(items, item => item.DisplayText == "Goodbye" && item.Properties.ContainsKey("About")).InlineDescription);
    }
}
