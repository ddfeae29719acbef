using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

/// <summary>The elements that are offered behind an opening bracket.</summary>
public sealed class ElementTests
{
    private static readonly string[] _inDial = ["/Dial", "Application", "Client", "Conference", "Number", "Queue", "Sim", "Sip", "WhatsApp"];

    [Theory]
    [InlineData("""$"<|" """)]
    [InlineData("""$"<Response><|" """)]
    [InlineData("""$"<Say>Hello.</Say><|<Hangup/>" """)]
    [InlineData("""$"<|""")]
    [InlineData(""" "<Response><|" """)]
    [InlineData(""" "<Response><|""")]
    [InlineData("""$"<Response>" + $"<|" """)]
    [InlineData("""true ? $"<|" : $"<Hangup/>" """)]
    [InlineData(""" "<|" """)]
    public async Task A_document_takes_verbs(string literal)
    {
        var labels = await Desk.Answering(literal).LabelsAsync();

        Assert.Superset(new HashSet<string> { "Say", "Dial", "Enqueue", "Hangup", "Redirect" }, labels.ToHashSet());
        Assert.DoesNotContain("Number", labels);
        Assert.DoesNotContain("break", labels);
        Assert.DoesNotContain("Message", labels);
    }

    [Theory]
    [InlineData("""$"<Dial><|" """)]
    [InlineData("""$"<Dial><|</Dial>" """)]
    [InlineData("""$"<Dial timeout='5'><Number>1</Number><|" """)]
    [InlineData("""$"<Dial>" + $"<|" """)]
    [InlineData("$\"\"\"\n    <Dial>\n      <|\n    </Dial>\n    \"\"\"")]
    [InlineData("$\"\"\"\n    <Dial>\n      <|\n")]
    [InlineData("$@\"<Dial action=\"\"{Goodbye}\"\"><|\"")]
    [InlineData("\"\"\"<Response><Dial><|\"\"\"")]
    public async Task An_element_takes_what_may_stand_in_it(string literal) =>
        Assert.Equal(_inDial, await Desk.Answering(literal).LabelsAsync());

    [Fact]
    public async Task A_task_of_a_document_is_one_too()
    {
        var labels = await Editor.Open(Desk.Source("""[Step] public Task<Twiml> Later() => Task.FromResult<Twiml>($"<|");""")).LabelsAsync();

        Assert.Contains("Dial", labels);
        Assert.DoesNotContain("Number", labels);
    }

    [Fact]
    public async Task The_words_of_speech_stand_in_a_Say()
    {
        var labels = await Desk.Answering("""$"<Say>Hello <|" """).LabelsAsync();

        Assert.Contains("say-as", labels);
        Assert.DoesNotContain("Dial", labels);
    }

    [Theory]
    [InlineData("""Twiml nouns = $"<|"; return $"<Dial>{nouns}</Dial>";""", "Number Say break", "Response")]
    [InlineData("""Twiml nouns = $"<Number>1</Number><|"; return $"<Dial>{nouns}</Dial>";""", "Number Client", "Response Say break")]
    [InlineData("""return $"<Dial>{$"<Sim>1</Sim><|"}</Dial>";""", "Number Client", "Response Say")]
    [InlineData("""Twiml Inner() { return $"<|"; } return $"<Dial>{Inner()}</Dial>";""", "Number Say", "Response")]
    public async Task A_fragment_takes_what_goes_with_what_stands_in_front(string body, string offered, string notOffered)
    {
        var labels = await Editor.Open(Desk.Source($"[Step] public Twiml Menu() {{ {body} }}")).LabelsAsync();

        Assert.Superset(offered.Split(' ').ToHashSet(), labels.ToHashSet());
        Assert.Empty(labels.Intersect(notOffered.Split(' ')));
    }

    [Fact]
    public async Task The_outermost_element_is_offered_at_the_start_alone()
    {
        Assert.Contains("Response", await Desk.Answering("""$"<|" """).LabelsAsync());
        Assert.DoesNotContain("Response", await Desk.Answering("""$"<Hangup/><|" """).LabelsAsync());
    }

    [Fact]
    public async Task Hold_music_takes_no_verb_that_Twilio_does_not_run_there()
    {
        var labels = await Editor.Open(Desk.Source("""[HoldMusic] public Twiml Other() => $"<|";""")).LabelsAsync();

        Assert.Contains("Play", labels);
        Assert.DoesNotContain("Dial", labels);
    }

    [Fact]
    public async Task A_document_that_answers_a_message_takes_its_own_verbs()
    {
        var labels = await Editor.Open("""class Reply { string Of() => "<Response><Message>Hi</Message><|"; }""").LabelsAsync();

        Assert.Equal(["/Response", "Message", "Redirect"], labels);
    }

    [Fact]
    public async Task What_Twilio_advises_against_comes_last()
    {
        Assert.Equal("Sms", (await Desk.Answering("""$"<|" """).LabelsAsync())[^1]);
    }

    [Theory]
    [InlineData("""$"<Dial><Number>1</|" """, "Number", """$"<Dial><Number>1</Number>|" """)]
    [InlineData("""$"<Dial><Number>1</Nu|" """, "Number", """$"<Dial><Number>1</Number>|" """)]
    [InlineData("""$"<Dial><Number>1</|></Dial>" """, "Number", """$"<Dial><Number>1</Number|></Dial>" """)]
    [InlineData("""$"<Dial><Number>1<|" """, "/Number", """$"<Dial><Number>1</Number>|" """)]
    [InlineData("""$"<Dial><Number>1</Number></|" """, "Dial", """$"<Dial><Number>1</Number></Dial>|" """)]
    public async Task An_end_tag_names_the_innermost_element(string literal, string label, string expected)
    {
        var editor = Desk.Answering(literal);

        Assert.Equal(Desk.Source($"[Answer] public Twiml Answer(RoomName room) => {expected};"), await editor.TakeAsync(label));
        Assert.Equal(label, (await editor.LabelsAsync())[0]);
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('>')]
    public async Task What_follows_a_name_takes_it(char commit)
    {
        var expected = Desk.Source($"[Answer] public Twiml Answer(RoomName room) => $\"<Dial{commit}|\" ;");

        Assert.Equal(expected, await Desk.Answering("""$"<Di|" """).TakeAsync("Dial", commit));
    }

    [Theory]
    [InlineData("""$"<|" """, """$"<Dial|" """)]
    [InlineData("""$"<D|" """, """$"<Dial|" """)]
    [InlineData("""$"<D|iel timeout='5'/>" """, """$"<Dial| timeout='5'/>" """)]
    public async Task The_name_replaces_what_was_typed_of_it(string literal, string expected) =>
        Assert.Equal(Desk.Source($"[Answer] public Twiml Answer(RoomName room) => {expected};"), await Desk.Answering(literal).TakeAsync("Dial"));
}
