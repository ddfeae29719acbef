using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

public sealed class GatherTests
{
    private const string Rest = "<Say>No input.</Say>";

    private static async Task<(Desk Desk, EmulatedLeg Leg)> AskedAsync(string attributes, string? prompt = null)
    {
        var desk = Phone.Desk($"<Gather {attributes}>{prompt ?? "<Say>Press one for sales.</Say>"}</Gather>{Rest}");
        desk.App.On("/digits", "<Say>Thanks.</Say>");
        var leg = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => leg.Hearing.Kind == HearingKind.Speech);
        return (desk, leg);
    }

    [Fact]
    public async Task The_number_of_digits_ends_it_and_a_key_stops_the_prompt()
    {
        var (desk, leg) = await AskedAsync("action='/digits' numDigits='2'");
        await using var _ = desk;
        leg.Press("1");
        Assert.Equal(HearingKind.Silence, leg.Hearing.Kind);
        await desk.RunAsync(4);
        leg.Press("2");
        await desk.RunAsync(0);
        Assert.Equal("12", desk.App.At("/digits").Single()["Digits"]);
        Assert.Equal("\"Thanks.\"", leg.Hearing.ToString());
    }

    [Fact]
    public async Task The_finish_key_ends_it_and_is_not_part_of_the_digits()
    {
        var (desk, leg) = await AskedAsync("action='/digits' finishOnKey='*'");
        await using var _ = desk;
        leg.Press("42#*");
        await desk.RunAsync(0);
        Assert.Equal(("42#", "*"), (desk.App.At("/digits").Single()["Digits"], desk.App.At("/digits").Single()["FinishedOnKey"]));
    }

    [Fact]
    public async Task Silence_after_a_key_ends_it()
    {
        var (desk, leg) = await AskedAsync("action='/digits' timeout='3'");
        await using var _ = desk;
        leg.Press("7");
        await desk.RunAsync(2.9);
        Assert.Empty(desk.App.At("/digits"));
        await desk.RunAsync(0.2);
        Assert.Equal("7", desk.App.At("/digits").Single()["Digits"]);
    }

    [Fact]
    public async Task Each_key_gives_the_next_one_the_whole_timeout()
    {
        var (desk, leg) = await AskedAsync("action='/digits' timeout='3'");
        await using var _ = desk;
        foreach (var key in "123")
        {
            leg.Press(key.ToString());
            await desk.RunAsync(2.5);
        }

        Assert.Empty(desk.App.At("/digits"));
        await desk.RunAsync(0.5);
        Assert.Equal("123", desk.App.At("/digits").Single()["Digits"]);
    }

    [Fact]
    public async Task Without_input_the_next_verb_runs_after_prompt_and_timeout()
    {
        var (desk, leg) = await AskedAsync("action='/digits' timeout='3'");
        await using var _ = desk;
        await desk.UntilAsync(() => leg.Hearing.Text == "No input.");
        Assert.Equal(TimeSpan.FromMilliseconds(("Press one for sales.".Length * 60) + 3000), desk.Emulator.Now);
        Assert.Empty(desk.App.At("/digits"));
    }

    [Fact]
    public async Task Without_input_the_action_is_asked_when_it_wants_empty_results()
    {
        var (desk, leg) = await AskedAsync("action='/digits' actionOnEmptyResult='true'");
        await using var _ = desk;
        await desk.UntilAsync(() => leg.IsOver);
        Assert.Equal("", desk.App.At("/digits").Single()["Digits"]);
        Assert.DoesNotContain("\"No input.\"", desk.Heard(leg));
    }

    [Fact]
    public async Task Without_an_action_the_document_itself_is_asked_again()
    {
        var (desk, leg) = await AskedAsync("numDigits='1'");
        await using var _ = desk;
        leg.Press("5");
        await desk.RunAsync(0);
        Assert.Equal([null, "5"], desk.App.At("/answer").Select(r => r["Digits"]));
    }

    [Fact]
    public async Task Digits_survive_an_HTTP_redirect_and_nothing_else_does()
    {
        var (desk, leg) = await AskedAsync("action='/moved' numDigits='1'");
        await using var _ = desk;
        desk.App.On("/moved", _ => new HttpResponseMessage(System.Net.HttpStatusCode.Found) { Headers = { Location = new Uri("/digits?x=1", UriKind.Relative) } });
        leg.Press("5");
        await desk.RunAsync(0);
        var request = desk.App.At("/digits").Single();
        Assert.Equal(("GET", "?x=1&Digits=5", 0), (request.Method, request.Url.Query, request.Form.Count));
    }

    [Fact]
    public async Task A_verb_that_may_not_be_nested_is_skipped_with_13320()
    {
        var (desk, leg) = await AskedAsync("", "<Hangup/><Say>Press.</Say>");
        await using var _ = desk;
        Assert.Contains(13320, desk.Codes());
        Assert.Equal("in-progress", leg.Status);
    }
}
