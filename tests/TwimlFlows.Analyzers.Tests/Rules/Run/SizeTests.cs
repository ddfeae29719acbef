using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>TWF1085 to TWF1087: what Twilio does not take at all, by its size or since it has no address of its own.</summary>
public sealed class SizeTests
{
    [Theory, BadExample("TWF1085", Errors = [11750])]
    [InlineData('a', 66_000)]
    [InlineData('é', 33_000)]
    public async Task A_document_that_is_too_large(char letter, int count)
    {
        var document = "<Play>https://cdn.example.com/a.mp3</Play><!-- " + new string(letter, count) + " -->";
        await Verify.FindsAsync(AnsweringDesk.With("{|TWF1085:" + document.Replace("<Play>", "<Play|}>", StringComparison.Ordinal)));
        Assert.StartsWith("This document has 64 kB", (await Verify.OneFindingAsync(AnsweringDesk.Text(document))).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal([("TWF1085", DiagnosticSeverity.Error)], await AnsweringDesk.InFileAsync(document));
    }

    [Theory]
    [InlineData('a', 65_000)]
    [InlineData('é', 32_000)]
    public Task A_document_just_below_the_limit_is_quiet(char letter, int count) =>
        Verify.IsCleanAsync(AnsweringDesk.With("<Play>https://cdn.example.com/a.mp3</Play><!-- " + new string(letter, count) + " -->"));

    [Theory, BadExample("TWF1086", Pitfalls = [31, 76], Errors = [11100, 15004])]
    [InlineData("<Gather action='{|TWF1086:/chosen|}'><Say>Press 1.</Say></Gather><Hangup/>")]
    [InlineData("<Dial action='{|TWF1086:over|}'>+15558675310</Dial>")]
    [InlineData("<Dial><Number url='{|TWF1086:/screen|}'>+15558675310</Number></Dial><Hangup/>")]
    [InlineData("<Say>Hello.</Say>{|TWF1086:<Redirect|}>/next</Redirect>")]
    [InlineData("{|TWF1086:<Gather|}><Say>Press 1.</Say></Gather><Hangup/>")]
    [InlineData("{|TWF1086:<Gather|}><Say>Press 1.</Say></Gather>")]
    [InlineData("{|TWF1086:<Record|}/><Hangup/>")]
    [InlineData("<Gather {|TWF1010:acton|}='https://example.com/chosen'><Say>Press 1.</Say></Gather><Hangup/>")]
    [InlineData("<Say>Hello.</Say>{|TWF1086:<Redirect|}/>")]
    [InlineData("<Say>Hello.</Say>{|TWF1086:<Redirect|}> <!-- here --></Redirect>")]
    public Task An_address_that_has_nothing_to_start_from(string document) => Verify.FindsAsync(Inline(document));

    [Theory]
    [InlineData("<Gather action='https://example.com/chosen'><Say>Press 1.</Say></Gather><Hangup/>")]
    [InlineData("<Dial action='https://example.com/over'><Conference waitUrl=''>room</Conference></Dial>")]
    [InlineData("<Say>Hello.</Say><Redirect>https://example.com/next</Redirect>")]
    public Task A_whole_address_is_quiet(string document) => Verify.IsCleanAsync(Inline(document));

    [Fact]
    public Task In_an_answer_an_address_may_be_relative() => Verify.IsCleanAsync(
        AnsweringDesk.Text("<Gather action='/chosen'><Say>Press 1.</Say></Gather><Redirect>/next</Redirect>"));

    [Theory]
    [InlineData("<Gather action='/chosen'/><Hangup/>", "no address that '/chosen' could start from: Twilio ends the call with error 15004.")]
    [InlineData("<Pause/><Redirect/>", "no address that the missing address of <Redirect> could start from: Twilio ends the call with error 11100.")]
    [InlineData("<Record/><Hangup/>", "no address that the missing action of <Record> could start from: Twilio ends the call with error 11100.")]
    public async Task The_message_says_what_is_missing(string document, string part) =>
        Assert.Contains(part, (await Verify.OneFindingAsync(Inline(document))).GetMessage(null), StringComparison.Ordinal);

    [Fact, BadExample("TWF1087")]
    public async Task Inline_TwiML_that_is_too_long()
    {
        var finding = await Verify.OneFindingAsync(Inline($"<Play>https://cdn.example.com/a.mp3</Play><!--{new string('a', 4000)}-->"));
        Assert.Equal(("TWF1087", DiagnosticSeverity.Error), (finding.Id, finding.Severity));
        Assert.StartsWith("This TwiML has 4070 characters, and the Twiml parameter takes 4000", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inline_TwiML_just_below_the_limit_and_longer_answers_are_quiet()
    {
        await Verify.IsCleanAsync(Inline($"<Play>https://cdn.example.com/a.mp3</Play><!--{new string('a', 3900)}-->"));
        await Verify.IsCleanAsync(AnsweringDesk.Text($"<Play>https://cdn.example.com/a.mp3</Play><!--{new string('a', 4000)}-->"));
    }

    private static string Inline(string document) => $$"""
        public static class Calls { public static Twilio.Types.Twiml Ask() => new("<Response>{{document}}</Response>"); }
        {{TestProject.TwilioPackage}}
        """;
}
