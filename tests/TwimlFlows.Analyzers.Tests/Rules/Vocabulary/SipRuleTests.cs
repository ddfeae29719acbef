using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1045 and TWF1065: headers and hosts of SIP addresses.</summary>
public sealed class SipRuleTests
{
    [Theory, BadExample("TWF1045", Errors = [13251, 13252])]
    [InlineData("<Dial><Sip>{|TWF1045:sip:jo@phones.example.com?Order=7|}</Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip>{|TWF1045:sip:jo@phones.example.com?X-Order=7&amp;Subject=a|}</Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip>{|TWF1045:sip:jo@phones.example.com?X-Or(d)er=7|}</Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip><Uri>{|TWF1045:sip:jo@phones.example.com?Order=7|}</Uri></Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip>{|TWF1045:sip:jo@phones.example.com?X-Long=[a*1018]|}</Sip></Dial><Hangup/>")]
    public Task A_header_that_is_not_sent(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Sip>sip:jo@phones.example.com?x-order=7&amp;X-Long=[a*900]&amp;</Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip>sip:jo@phones.example.com;transport=tls?User-to-User=0A%3Bencoding%3Dhex&amp;P-Called-Party-ID=a</Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip>sip:jo@phones.example.com?{text}=7</Sip></Dial><Hangup/>")]
    [InlineData("<Refer><Sip>sip:jo@phones.example.com?Replaces=a</Sip></Refer>")]
    public Task A_header_that_is_not_sent_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1065", Errors = [13255])]
    [InlineData("<Dial><Sip>{|TWF1065:sip:phones.sip.twilio.com|}</Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip>{|TWF1065:sips:phones.sip.us1.twilio.com;transport=tls|}</Sip></Dial><Hangup/>")]
    public Task A_domain_of_Twilios(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Sip>sip:jo@phones.sip.twilio.com</Sip></Dial><Hangup/>")]
    [InlineData("<Dial><Sip>sip:phones.example.com</Sip></Dial><Hangup/>")]
    public Task A_domain_of_Twilios_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));
}
