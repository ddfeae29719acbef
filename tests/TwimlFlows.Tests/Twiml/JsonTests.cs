using System.Text.Json;
using CsCheck;

namespace TwimlFlows.Tests.Twiml;

public sealed class JsonTests
{
    [Fact]
    public void Texts_numbers_and_truth_values_are_written_as_JSON()
    {
        TwimlFlows.Twiml document = $$"""<Enqueue workflowSid="WW1"><Task>{"name": {{Json.Of("O\"Hara & <Sons>")}}, "since": {{Json.Of(2019)}}, "vip": {{Json.Of(true)}}, "note": {{Json.Of((string?)null)}}}</Task></Enqueue>""";

        using var task = JsonDocument.Parse(Rendered.Xml(document).Descendants("Task").Single().Value);
        Assert.Equal("O\"Hara & <Sons>", task.RootElement.GetProperty("name").GetString());
        Assert.Equal(2019, task.RootElement.GetProperty("since").GetInt32());
        Assert.True(task.RootElement.GetProperty("vip").GetBoolean());
        Assert.Equal(JsonValueKind.Null, task.RootElement.GetProperty("note").ValueKind);
    }

    [Fact]
    public void Any_text_comes_back_from_the_document() => Gen.String.Sample(text =>
    {
        TwimlFlows.Twiml document = $"<Enqueue><Task>{Json.Of(text)}</Task></Enqueue>";
        using var task = JsonDocument.Parse(Rendered.Xml(document).Descendants("Task").Single().Value);
        Assert.Equal(WithoutHalves(text), task.RootElement.GetString());
    });

    // Half of a surrogate pair is no character, and no encoding can carry it.
    private static string WithoutHalves(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
