using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1034 to TWF1042: lengths, what goes together, voices, and what is outdated.</summary>
public sealed class UsageRuleTests
{
    [Theory, BadExample("TWF1034", Pitfalls = [35, 96], Errors = [13237, 13521, 14103, 14205, 14213])]
    [InlineData("<Dial>{|TWF1034:<Conference|}>[a*129]</Conference></Dial><Hangup/>")]
    [InlineData("{|TWF1034:<Enqueue|}>[a*65]</Enqueue><Hangup/>")]
    [InlineData("<Dial>{|TWF1034:<Queue|}>[a*65]</Queue></Dial><Hangup/>")]
    [InlineData("{|TWF1034:<Say|} voice='Polly.Amy'>[word *601]</Say>")]
    [InlineData("{|TWF1034:<Say|}>[word *820]</Say>")]
    public Task A_text_that_is_too_long(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Enqueue>[a*64]</Enqueue><Hangup/>")]
    [InlineData("<Say>[word *601]</Say>")]
    public Task A_text_that_is_too_long_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1035", Errors = [16023])]
    [InlineData("<Dial><Conference participantLabel='{|TWF1035:a/b|}'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='{|TWF1035:CA00000000000000000000000000000000|}'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='{|TWF1035:[a*129]|}'>a</Conference></Dial><Hangup/>")]
    public Task A_label_that_is_refused(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1066", Pitfalls = [46])]
    [InlineData("<Dial><Conference participantLabel='{|TWF1066:front desk|}'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='{|TWF1066:Müller|}'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='{|TWF1066:a+b|}'>{text}</Conference></Dial><Hangup/>")]
    public Task A_label_that_stands_in_no_address(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Conference participantLabel='agent-7_b.c~d'>{text}</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='agent {text}'>{text}</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='CA-team'>{text}</Conference></Dial><Hangup/>")]
    public Task A_label_that_is_refused_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1036", Pitfalls = [13], Errors = [13000])]
    [InlineData("{|TWF1036:<Dial|}><Conference>a</Conference><Number>+15558675310</Number></Dial><Hangup/>")]
    [InlineData("{|TWF1036:<Dial|}><Conference>a</Conference><Conference>b</Conference></Dial><Hangup/>")]
    [InlineData("<Dial>{|TWF1036:+15558675310|}<Number>+15558675310</Number></Dial><Hangup/>")]
    public Task A_Dial_to_two_kinds(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Number>+15558675310</Number><Client>jo</Client></Dial><Hangup/>")]
    public Task A_Dial_to_two_kinds_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1037", Errors = [13250])]
    [InlineData("{|TWF1037:<Dial|}>[<Sip>sip:a@b.example.com</Sip>*11]</Dial><Hangup/>")]
    public Task More_than_ten_nouns(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial>[<Client>jo</Client>*10]</Dial><Hangup/>")]
    public Task More_than_ten_nouns_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say>[a*4000]. Is it?  [b*200]! [c*4090]. d</Say>", "<Say>[a*4000]. Is it?</Say>  <Say>[b*200]!</Say> <Say>[c*4090]. d</Say>")]
    [InlineData("<Say voice='Polly.Amy' language='en-GB'>[a*2000]. [b*2000].</Say>", "<Say voice='Polly.Amy' language='en-GB'>[a*2000].</Say> <Say voice='Polly.Amy' language='en-GB'>[b*2000].</Say>")]
    public Task A_long_Say_is_split_between_sentences(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Say>[a*5000]. b</Say>")]
    [InlineData("<Say loop='2'>[a*4000]. [b*4000]</Say>")]
    [InlineData("<Say voice='{text}'>[a*4000]. [b*4000]</Say>")]
    [InlineData("<Say><![CDATA[[a*4000]. [b*4000]]]></Say>")]
    [InlineData("<Dial><Conference>[a*100]. [b*100]</Conference></Dial><Hangup/>")]
    public Task What_cannot_be_split_without_a_change_stays(string document) => Verify.OffersNoFixAsync<ReplacementFix>(OneDocument.Of(document));

    [Theory, BadExample("TWF1038", Errors = [13249, 13335, 13615, 13802, 21225])]
    [InlineData("<Gather action='/a' input='speech' {|TWF1038:speechTimeout|}='auto' speechModel='default'/><Hangup/>")]
    [InlineData("<Record action='/a' {|TWF1038:maxLength|}='300' transcribe='true'/><Hangup/>")]
    [InlineData("<Dial><Sip {|TWF1038:username|}='jo'>sip:a@b.example.com</Sip></Dial><Hangup/>")]
    [InlineData("<Dial {|TWF1038:referMethod|}='GET'><Sip>sip:a@b.example.com</Sip></Dial><Hangup/>")]
    [InlineData("<Gather action='/a'><Play {|TWF1038:digits|}='1'/></Gather><Hangup/>")]
    public Task Values_that_do_not_go_together(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/a' input='speech' speechTimeout='auto'/><Hangup/>")]
    [InlineData("<Record action='/a' maxLength='300'/><Hangup/>")]
    public Task Values_that_do_not_go_together_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1039", Errors = [13321, 13511])]
    [InlineData("<Say voice='{|TWF1039:Poly.Joanna|}'>A</Say>")]
    [InlineData("<Gather action='/a'><Say voice='{|TWF1039:polly.amy|}'>A</Say></Gather><Hangup/>")]
    [InlineData("<Say voice='{|TWF1039:male|}'>A</Say>")]
    public Task An_unknown_voice(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say voice='Polly.Amy'>A</Say>")]
    [InlineData("<Say voice='Google.xx-XX-Standard-Q'>A</Say>")]
    [InlineData("<Say voice='Polly.Someone-Else'>A</Say>")]
    [InlineData("<Say voice='{text}'>A</Say>")]
    public Task An_unknown_voice_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say voice='polly.amy'>A</Say><Say voice='Poly.Joanna'>B</Say>", "<Say voice='Polly.Amy'>A</Say><Say voice='Polly.Joanna'>B</Say>")]
    public Task An_unknown_voice_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1040")]
    [InlineData("<Say voice='Google.de-DE-Standard-A' language='{|TWF1040:fr-FR|}'>A</Say>")]
    public Task A_voice_of_another_language(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say voice='Google.fr-FR-Standard-A' language='fr-FR'>A</Say>")]
    [InlineData("<Say voice='Polly.Amy' language='fr-FR'>A</Say>")]
    [InlineData("<Say voice='Google.ar-XA-Standard-A' language='ar-AE'>A</Say>")]
    public Task A_voice_of_another_language_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say voice='Google.de-DE-Standard-A' language='fr-FR'>A</Say>", "<Say voice='Google.de-DE-Standard-A' language='de-DE'>A</Say>")]
    public Task A_voice_of_another_language_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1041")]
    [InlineData("{|TWF1041:<Sms|} to='+15558675310'>A</Sms>")]
    [InlineData("<Dial><Conference {|TWF1041:eventCallbackUrl|}='/a'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Say voice='{|TWF1041:alice|}'>A</Say>")]
    [InlineData("<Pay><Prompt for='payment-card-number' cardType='{|TWF1041:master-card|}' errorType='{|TWF1041:date-validation-failed|}'><Say>A</Say></Prompt></Pay>")]
    [InlineData("<Say voice='woman' language='{|TWF1041:en-gb|}'>A</Say>")]
    [InlineData("<Gather action='/a' input='speech' {|TWF1041:enhanced|}='true'/><Hangup/>")]
    public Task What_is_outdated(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say voice='woman'>A</Say>")]
    public Task What_is_outdated_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Conference record='record-from-start' eventCallbackUrl='/a'>a</Conference></Dial><Hangup/>", "<Dial><Conference record='record-from-start' recordingStatusCallback='/a'>a</Conference></Dial><Hangup/>")]
    public Task What_is_outdated_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1042", Errors = [13330])]
    [InlineData("<Gather action='/a' input='speech' {|TWF1042:hints|}='[a,*500]b'/><Hangup/>")]
    [InlineData("<Gather action='/a' input='speech' {|TWF1042:hints|}='[a*101]'/><Hangup/>")]
    public Task Too_many_hints(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/a' input='speech' hints='one, two'/><Hangup/>")]
    public Task Too_many_hints_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));
}
