using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>TWF1049, TWF1062 and TWF1063: what only a document that is a plain text can get wrong.</summary>
public sealed class PlainRootTests
{
    [Fact, BadExample("TWF1049", Errors = [14109])]
    public Task Eleven_replies() => Verify.FindsAsync(Text($"<Response>{Replies(10)}{{|TWF1049:<Message|}}>a</Message><Message>b</Message></Response>"));

    [Fact]
    public Task Ten_replies_are_quiet() => Verify.IsCleanAsync(Text($"<Response>{Replies(10)}</Response>"));

    [Theory, BadExample("TWF1062", Errors = [12101])]
    [InlineData("<?xml version=\"{|TWF1062:1.1|}\"?><Response><Hangup/></Response>")]
    [InlineData("<?xml version='{|TWF1062:2.0|}' encoding='UTF-8'?>\n<Response><Hangup/></Response>")]
    public Task Another_XML(string document) => Verify.FindsAsync(Text(document));

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Hangup/></Response>")]
    [InlineData("<Response><Hangup/></Response>")]
    public Task XML_of_version_one_is_quiet(string document) => Verify.IsCleanAsync(Text(document));

    [Fact]
    public Task A_declaration_that_is_left_out_is_quiet() => Verify.IsCleanAsync("""
        [VoiceFlow("/desk")]
        public partial class Desk { [Answer] public Twiml Answer() => $"<?xml version='1.1'?><Response><Reject/></Response>"; }
        """);

    [Theory, BadExample("TWF1063", Errors = [12102])]
    [InlineData("{|TWF1063:<response|}><Say>Hello.</Say></response>")]
    [InlineData("<?xml version='1.0'?>\n<!-- The shop. -->\n{|TWF1063:<TwiML|}><Dial><Numbr>1</Numbr></Dial></TwiML>")]
    [InlineData("{|TWF1063:<VoiceResponse|}><Gather action='/a'/><Redirect>/b</Redirect></VoiceResponse>")]
    [InlineData("<TwiML><Say>Fish {|TWF1002:&|} chips</Say></TwiML>")]
    public Task Another_outermost_element(string document) => Verify.FindsAsync(Text(document));

    [Theory]
    [InlineData("<response><say>Hello.</say></response>")]
    [InlineData("<response><Message>Stored.</Message></response>")]
    [InlineData("<response><Say>Hello.</Say><Item>1</Item></response>")]
    [InlineData("<responses><Say>Hello.</Say></responses>")]
    [InlineData("<Speech><Say>Hello.</Say></Speech>")]
    public Task Other_XML_is_quiet(string document) => Verify.IsCleanAsync(Text(document));

    [Theory]
    [InlineData("<?xml version='1.1'?><Response><Hangup/></Response>", "<?xml version='1.0'?><Response><Hangup/></Response>")]
    [InlineData("<TwiML>\n<Hangup/>\n</TwiML>\n", "<Response>\n<Hangup/>\n</Response>\n")]
    public Task It_is_put_right(string before, string after) => Verify.FixesAsync<ReplacementFix>(Text(before), Text(after), leavesOthers: true);

    [Fact]
    public Task It_is_put_right_everywhere_at_once() => Verify.FixesAllAsync<ReplacementFix>(
        Text("<response><Hangup/></response>") + Text("<TwiML><Hangup/></TwiML>", "Other"),
        Text("<Response><Hangup/></Response>") + Text("<Response><Hangup/></Response>", "Other"));

    private static string Replies(int count) => string.Concat(Enumerable.Repeat("<Message>a</Message>", count));

    private static string Text(string document, string name = "Bin") => $"public static class {name} {{ public const string Answer = \"\"\"\n{document}\n\"\"\"; }}\n";
}
