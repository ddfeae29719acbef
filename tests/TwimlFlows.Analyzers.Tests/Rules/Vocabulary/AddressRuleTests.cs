using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1024 to TWF1033: addresses of documents, numbers, clients and SIP.</summary>
public sealed class AddressRuleTests
{
    [Theory, BadExample("TWF1024", Errors = [11100, 13256, 13257, 14105, 14202, 14203, 14211, 21502])]
    [InlineData("<Redirect>{|TWF1024:https:///next|}</Redirect>")]
    [InlineData("<Record action='/a' recordingStatusCallback='{|TWF1024:https://a b|}' transcribeCallback='{|TWF1024:www.example.com|}'/><Hangup/>")]
    [InlineData("<Enqueue waitUrl='{|TWF1024:localhost:5000/a|}' action='{|TWF1024:https:/a|}'>a</Enqueue>")]
    [InlineData("<Dial><Queue url='{|TWF1024:https://|}'>a</Queue></Dial><Hangup/>")]
    public Task No_address(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Redirect>/next?a=1&amp;b=2</Redirect>")]
    [InlineData("<Redirect>next</Redirect>")]
    [InlineData("<Redirect>{text}</Redirect>")]
    [InlineData("<Play>\n  https://media.example.com/a.mp3\n</Play>")]
    public Task No_address_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Play>WWW.example.com</Play><Redirect> www.example.com/a?b=1&amp;c=2</Redirect>", "<Play>https://WWW.example.com</Play><Redirect> https://www.example.com/a?b=1&amp;c=2</Redirect>")]
    [InlineData("<Connect><Stream url='www.example.com'/></Connect>", "<Connect><Stream url='wss://www.example.com'/></Connect>")]
    public Task An_address_that_lacks_its_scheme_alone_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Redirect>www.example.com/a b</Redirect>")]
    [InlineData("<Redirect>www.my_calls.example.com</Redirect>")]
    [InlineData("<Redirect>www.mp3</Redirect>")]
    [InlineData("<Redirect>https:/example.com/a</Redirect>")]
    [InlineData("<Redirect>https://me:secret@calls.example.com:80/a</Redirect>")]
    [InlineData("<Play>ftp://media.example.com/a.mp3</Play>")]
    [InlineData("<Play>wss://media.example.com/a.mp3</Play>")]
    public Task An_address_of_which_more_is_wrong_is_left_to_the_author(string document) => Verify.OffersNoFixAsync<ReplacementFix>(OneDocument.Of(document));

    [Theory]
    [InlineData("<Connect><Stream url='https://media.example.com/a'/></Connect>", "<Connect><Stream url='wss://media.example.com/a'/></Connect>")]
    [InlineData("<Redirect>htps://calls.example.com/a</Redirect>", "<Redirect>https://calls.example.com/a</Redirect>")]
    public Task A_wrong_scheme_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Gather action='https://calls.example.com:80/a'/><Redirect>http://calls.example.com:443?a=1</Redirect>", "<Gather action='https://calls.example.com/a'/><Redirect>https://calls.example.com?a=1</Redirect>")]
    public Task A_port_of_the_other_scheme_is_taken_out(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1025", Errors = [11100])]
    [InlineData("<Play>{|TWF1025:ftp://media.example.com/a.mp3|}</Play>")]
    [InlineData("<Connect><Stream url='{|TWF1025:https://media.example.com/a|}'/></Connect>")]
    public Task A_wrong_scheme(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Connect><Stream url='wss://media.example.com/a'/></Connect>")]
    public Task A_wrong_scheme_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1026", Errors = [11100, 21609])]
    [InlineData("<Redirect>{|TWF1026:https://my_calls.example.com/a|}</Redirect>")]
    [InlineData("<Dial><Number statusCallback='{|TWF1026:https://my_calls.example.com|}'>+15558675310</Number></Dial><Hangup/>")]
    public Task An_underscore_in_the_host(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Redirect>https://calls.example.com/my_calls</Redirect>")]
    public Task An_underscore_in_the_host_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1027", Errors = [11205, 11210])]
    [InlineData("<Redirect>{|TWF1027:http://localhost:5000/a|}</Redirect>")]
    [InlineData("<Redirect>{|TWF1027:https://192.168.0.7/a|}</Redirect>")]
    [InlineData("<Redirect>{|TWF1027:https://intranet/a|}</Redirect>")]
    public Task A_private_host(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Redirect>https://172.32.0.1/a</Redirect>")]
    [InlineData("<Redirect>/local/a</Redirect>")]
    public Task A_private_host_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1028", Errors = [11206])]
    [InlineData("<Redirect>{|TWF1028:https://calls.example.com:80/a|}</Redirect>")]
    [InlineData("<Redirect>{|TWF1028:http://calls.example.com:443/a|}</Redirect>")]
    public Task A_port_of_the_other_scheme(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Redirect>https://calls.example.com:8443/a</Redirect>")]
    public Task A_port_of_the_other_scheme_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1029")]
    [InlineData("<Redirect>{|TWF1029:https://me:secret@calls.example.com/a|}</Redirect>")]
    public Task A_password_in_an_address(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Redirect>https://calls.example.com/a@b</Redirect>")]
    public Task A_password_in_an_address_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1030", Errors = [13337])]
    [InlineData("<Gather action='{|TWF1030:http://calls.example.com/a|}'/><Hangup/>")]
    public Task An_address_without_encryption(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='https://calls.example.com/a'/><Hangup/>")]
    public Task An_address_without_encryption_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Redirect> http://calls.example.com/a?b=1&amp;c=2 </Redirect>", "<Redirect> https://calls.example.com/a?b=1&amp;c=2 </Redirect>")]
    [InlineData("<Play><![CDATA[http://calls.example.com/a?b&c]]></Play>", "<Play>https://calls.example.com/a?b&amp;c</Play>")]
    [InlineData("<Play>&#104;ttp://calls.example.com/a</Play>", "<Play>https://calls.example.com/a</Play>")]
    [InlineData("<Redirect>http://calls.example.com/a</Redirect>", "<Redirect>https://calls.example.com/a</Redirect>")]
    public Task An_address_without_encryption_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1031", Errors = [13214, 13223, 13226, 13248, 14101, 14102])]
    [InlineData("<Dial>{|TWF1031:0049301234567|}</Dial><Hangup/>")]
    [InlineData("<Dial><Number>{|TWF1031:sip:jo@phones.example.com|}</Number></Dial><Hangup/>")]
    [InlineData("<Dial callerId='{|TWF1031:+1 555|}'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Dial callerId='{|TWF1031:+1555867531012345|}'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Dial>{|TWF1031:+2105551234567|}</Dial><Hangup/>")]
    public Task No_international_number(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Number>+1 (555) 867-5310</Number></Dial><Hangup/>")]
    [InlineData("<Dial callerId='client:jo'>911</Dial><Hangup/>")]
    [InlineData("<Dial callerId='whatsapp:+15558675310'><WhatsApp>+15558675311</WhatsApp></Dial><Hangup/>")]
    [InlineData("<Dial>{text}</Dial><Hangup/>")]
    public Task No_international_number_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Number>(212) 867-5310</Number></Dial><Hangup/>")]
    [InlineData("<Dial>1-212-867-5310</Dial><Hangup/>")]
    [InlineData("<Dial><Sip>jo@phones.example.com</Sip></Dial><Hangup/>")]
    public async Task What_Twilio_takes_though_it_asks_for_more_is_no_more_than_a_hint(string document) =>
        Assert.Equal(DiagnosticSeverity.Info, (await Verify.OneFindingAsync(OneDocument.Of(document))).Severity);

    [Theory]
    [InlineData("<Play>https:/calls.example.com/a</Play>", "so the caller does not hear it. Write https://, a host and a path, or a path alone.")]
    [InlineData("<Redirect>/my file</Redirect>", "so the caller hears an error message and a hang-up. Write %20 for a blank.")]
    [InlineData("<Record recordingStatusCallback='www.example.com'/><Hangup/>", "so you are told nothing. Write https:// in front of it.")]
    [InlineData("<Connect><Stream url='https://calls.example.com/a'/></Connect>", "so nobody listens to the caller. Write wss://.")]
    [InlineData("<Dial>Please wait. 212-867-5310</Dial><Hangup/>", "words for the caller belong into a <Say> in front of the Dial.")]
    public async Task The_message_says_what_comes_of_it_and_what_to_write(string document, string end) =>
        Assert.EndsWith(end, (await Verify.OneFindingAsync(OneDocument.Of(document))).GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("<Dial><Number>0212 867 5310</Number></Dial><Hangup/>", DiagnosticSeverity.Warning)]
    [InlineData("<Dial><Sip>phones.example.com</Sip></Dial><Hangup/>", DiagnosticSeverity.Error)]
    public async Task What_Twilio_does_not_take_weighs_more(string document, DiagnosticSeverity severity) =>
        Assert.Equal(severity, (await Verify.OneFindingAsync(OneDocument.Of(document))).Severity);

    [Theory]
    [InlineData("<Dial>0049301234567</Dial><Hangup/>", "<Dial>+49301234567</Dial><Hangup/>")]
    [InlineData("<Dial>(212) 867-5310</Dial><Hangup/>", "<Dial>+12128675310</Dial><Hangup/>")]
    [InlineData("<Dial>1-212-867-5310</Dial><Hangup/>", "<Dial>+12128675310</Dial><Hangup/>")]
    public Task No_international_number_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1032")]
    [InlineData("<Dial><Client>{|TWF1032:client:jo|}</Client></Dial><Hangup/>")]
    public Task A_client_with_a_prefix(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Client>jo</Client></Dial><Hangup/>")]
    public Task A_client_with_a_prefix_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Client> client:jo </Client></Dial><Hangup/>", "<Dial><Client> jo </Client></Dial><Hangup/>")]
    public Task A_client_with_a_prefix_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Dial><Client>client:a&amp;&quot;b&#92;&#123;c&#125;'&lt;&gt;</Client></Dial><Hangup/>", "<Dial><Client>a&amp;&quot;b&#92;&#123;c&#125;&apos;&lt;&gt;</Client></Dial><Hangup/>")]
    public Task What_could_not_stand_in_XML_or_in_a_literal_is_written_as_a_reference(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("$\"<Dial><Client>client:a\\\\b\\\"{{c}}\\u0026amp;\\n\\td</Client></Dial><Hangup/>\"", "$\"<Dial><Client>a&#92;b&quot;&#123;c&#125;&amp;&#10;&#9;d</Client></Dial><Hangup/>\"")]
    [InlineData("$@\"<Dial><Client>client:a\\b\"\"{{c}}\"\"</Client></Dial><Hangup/>\"", "$@\"<Dial><Client>a&#92;b&quot;&#123;c&#125;&quot;</Client></Dial><Hangup/>\"")]
    [InlineData("$\"<Dial ti\\u006Deou='5' \\u0061nswerOnBridg='true'>+15558675310</Dial><Hangup/>\"", "$\"<Dial timeout='5' answerOnBridge='true'>+15558675310</Dial><Hangup/>\"")]
    public Task What_is_escaped_in_the_literal_is_read_before_and_not_copied(string before, string after) =>
        Verify.FixesAllAsync<ReplacementFix>($"public class Parts {{ public static Twiml Part() => {before}; }}", $"public class Parts {{ public static Twiml Part() => {after}; }}");

    [Theory, BadExample("TWF1033", Errors = [13243])]
    [InlineData("<Dial><Sip>{|TWF1033:jo@phones.example.com|}</Sip></Dial><Hangup/>")]
    [InlineData("<Refer><Sip>{|TWF1033:sip:|}</Sip></Refer>")]
    public Task No_SIP_address(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Refer><Sip>tel:+15558675310</Sip></Refer>")]
    [InlineData("<Dial><Sip>sips:jo@phones.example.com;a=b?X-Order=1</Sip></Dial><Hangup/>")]
    public Task No_SIP_address_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Sip>jo@phones.example.com</Sip></Dial><Hangup/>", "<Dial><Sip>sip:jo@phones.example.com</Sip></Dial><Hangup/>")]
    public Task No_SIP_address_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);
}
