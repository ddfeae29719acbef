using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

/// <summary>The words that are offered as the value of an attribute.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("""$"<Dial answerOnBridge='|'" """, "false true")]
    [InlineData("""$"<Dial answerOnBridge='|" """, "false true")]
    [InlineData("""$"<Dial answerOnBridge='|""", "false true")]
    [InlineData("""$"<Dial method='|'>" """, "POST GET")]
    [InlineData("""$"<Dial method=\"|\">" """, "POST GET")]
    [InlineData("""$@"<Dial method=""|"">" """, "POST GET")]
    [InlineData("$\"\"\"<Dial method=\"|\">\"\"\"", "POST GET")]
    [InlineData("$\"\"\"\n    <Dial method=\"|\n    <Hangup/>\n    \"\"\"", "POST GET")]
    [InlineData("\"<Response><Dial method='|\"", "POST GET")]
    [InlineData("""$"<Dial><Number statusCallbackEvent='|'" """, "answered completed initiated ringing")]
    [InlineData("""$"<Dial><Number statusCallbackEvent='initiated |'" """, "answered completed ringing")]
    [InlineData("""$"<Dial><Number statusCallbackEvent='initiated ring|'" """, "answered completed ringing")]
    [InlineData("""$"<Dial><Number statusCallbackEvent='initiated | completed'>" """, "answered ringing")]
    [InlineData("""$"<Dial><Number statusCallbackEvent='ans| completed' method='initiated'>" """, "answered initiated ringing")]
    [InlineData("""$"<Dial><Number statusCallbackEvent='|initiated'>" """, "answered completed ringing")]
    [InlineData("""$"<Dial method='POST |'" """, "")]
    [InlineData("""$"<Dial method='{room}|'" """, "")]
    [InlineData("""$"<Dial method='{|}'" """, "")]
    [InlineData("""$"<Dial timeout='|'" """, "")]
    [InlineData("""$"<Dial unknown='|'" """, "")]
    [InlineData("""$"<Dial method='GET'|" """, "")]
    public async Task An_attribute_takes_its_words_its_default_first(string literal, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), (await Desk.Answering(literal).LabelsAsync()).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_default_comes_first_and_what_is_outdated_last()
    {
        var voices = await Desk.Answering("""$"<Say voice='|'" """).LabelsAsync();

        Assert.Equal("man", voices[0]);
        Assert.Equal("alice", voices[^1]);
        Assert.Contains("Polly.Joanna", voices);
    }

    [Theory]
    [InlineData("""$"<Say voice='Polly.Jo|an'>" """, "Polly.Joanna", """$"<Say voice='Polly.Joanna|'>" """)]
    [InlineData("""$"<Dial trim='do-n|'>" """, "do-not-trim", """$"<Dial trim='do-not-trim|'>" """)]
    [InlineData("""$"<Dial><Number statusCallbackEvent='|initiated'" """, "ringing", """$"<Dial><Number statusCallbackEvent='ringing |initiated'" """)]
    [InlineData("""$"<Dial><Number statusCallbackEvent='initiated ring|'" """, "ringing", """$"<Dial><Number statusCallbackEvent='initiated ringing|'" """)]
    public async Task The_word_replaces_what_was_typed_of_it(string literal, string label, string expected) =>
        Assert.Equal(Desk.Source($"[Answer] public Twiml Answer(RoomName room) => {expected};"), await Desk.Answering(literal).TakeAsync(label));
}
