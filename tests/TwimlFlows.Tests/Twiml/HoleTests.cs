using System.Globalization;
using System.Text.Json;

namespace TwimlFlows.Tests.Twiml;

using Twiml = TwimlFlows.Twiml;

public sealed class HoleTests
{
    [Fact]
    public void Values_are_written_in_invariant_culture_and_in_Twilio_s_forms()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "minus ");
        CultureInfo.CurrentCulture = culture;
        var when = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

        Assert.Equal("1|-2|3.5|true|false|90|https://example.com/a%20b|RoomX|2026-01-02|", Text(
            $"{1}|{-2L}|{3.5}|{true}|{false}|{TimeSpan.FromMinutes(1.5)}|{new Uri("https://example.com/a b")}|{new RoomName("RoomX")}|{when:yyyy-MM-dd}|{(string?)null}"));
    }

    [Fact]
    public void A_link_becomes_absolute_when_it_is_written_and_not_before()
    {
        Twiml twiml = $"<Redirect>{Link.To("/desk/parked").With("queue", new QueueName("Q 1&2")).With("again", true)}</Redirect>";

        Assert.Equal("https://calls.example.com/base/desk/parked?queue=Q%201%262&again=true", Rendered.Xml(twiml).Value);
        Assert.Equal("<Redirect>/desk/parked?queue=Q%201%262&amp;again=true</Redirect>", twiml.ToString());
    }

    [Fact]
    public void A_fragment_is_TwiML_and_not_text()
    {
        Twiml pause = $"<Pause/>";
        Twiml[] two = [$"<Say>a</Say>", $"<Say>b</Say>"];

        Assert.Equal("<Pause/><Pause/><Say>a</Say><Say>b</Say>", Text($"{pause}{$"<Pause/>"}{two}"));
        Assert.Equal("<Pause/>|", Text($"{Twiml.If(true, $"<Pause/>")}|{Twiml.If(false, $"<Pause/>")}"));
        Assert.Equal("<Say>1</Say><Say>2</Say>", Text($"{Twiml.Each([1, 2], n => $"<Say>{n}</Say>")}"));
    }

    [Fact]
    public void Json_is_escaped_for_XML_and_stays_JSON()
    {
        Twiml twiml = $"<Enqueue><Task>{Json.Parse("{\"name\": \"O'Neil & <Sons>\"}")}</Task></Enqueue>";

        Assert.Equal("O'Neil & <Sons>", JsonDocument.Parse(Rendered.Xml(twiml).Value).RootElement.GetProperty("name").GetString());
        Assert.Throws<FormatException>(() => Json.Parse("{"));
    }

    [Fact]
    public void A_step_in_a_hole_is_a_link_to_it()
    {
        var flow = new ByHand();

        Assert.Equal("/hand/fixed-path|/hand/fixed-path|/hand/never-said|/hand/over/there", Text($"{flow.Asked}|{flow.Asked}|{ByHand.NeverSaidAsync}|{ByHand.Routed}"));
    }

    [Fact]
    public void A_method_that_is_no_step_says_so() =>
        Assert.Contains("no step", Assert.Throws<ArgumentException>(() => Text($"{A_method_that_is_no_step_says_so}")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_step_of_a_flow_costs_the_document_and_its_delegate_only()
    {
        var flow = new ByHand();
        for (var warm = 0; warm < 100; warm++)
        {
            GC.KeepAlive(flow.Document());
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(flow.Document());
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // The document, its array of parts (5 of 24 bytes), and the delegate for the method in the hole.
        Assert.InRange(allocated, 1, 40 + 24 + (5 * 24) + 64);
    }

    private static string Text(Twiml twiml) => twiml.ToString();

    [VoiceFlow("/hand")]
    private sealed class ByHand : IVoiceFlow
    {
        public string? PathOf(string step) => step == nameof(Asked) ? "/hand/fixed-path" : null;

        [Step]
        public Twiml Asked(DialResult result) => $"<Hangup/>";

        [Step]
        public static Task<Twiml> NeverSaidAsync() => Task.FromResult<Twiml>($"<Hangup/>");

        [Answer(Route = "/over/there")]
        public static Twiml Routed() => $"<Hangup/>";

        public Twiml Document() => $"<Pause length=\"{12}\"/><Redirect>{Asked}</Redirect>";
    }
}
