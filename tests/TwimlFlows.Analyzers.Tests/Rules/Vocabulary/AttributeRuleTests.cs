using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1010 and TWF1017 to TWF1023: attributes and the form of their values.</summary>
public sealed class AttributeRuleTests
{
    [Theory, BadExample("TWF1010", Pitfalls = [12], Errors = [12200, 13211, 14230, 14231, 14232, 14233])]
    [InlineData("<Dial {|TWF1010:acton|}='/a'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Dial><Number {|TWF1010:action|}='/a'>+15558675310</Number></Dial><Hangup/>")]
    [InlineData("<Dial {|TWF1010:ifMachine|}='Hangup'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Say {|TWF1010:Voice|}='man'>A</Say>")]
    [InlineData("<Dial><Conference {|TWF1010:workflowSid|}='WW1' {|TWF1010:attributes|}='name=Jo' {|TWF1010:priority|}='high' {|TWF1010:timeout|}='soon'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Play {|TWF1010:Digits|}='1'/>")]
    [InlineData("<Connect><ConversationRelay url='wss://calls.example.com/a' {|TWF1010:welcomeGreting|}='Hello.'/></Connect>")]
    public Task An_unknown_attribute(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial action='/a'>+15558675310</Dial>")]
    [InlineData("<Say><lang xml:lang='de-DE'>A</lang></Say>")]
    [InlineData("<Response xmlns='urn:a'><Hangup/></Response>")]
    [InlineData("<Connect><ConversationRelay url='wss://calls.example.com/a' deepgramSmartFormat='true' speechTimeout='auto' accentOfTheYear='any'/></Connect>")]
    public Task An_unknown_attribute_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial acton='/a' Timeout='5'>+15558675310</Dial>", "<Dial action='/a' timeout='5'>+15558675310</Dial>")]
    [InlineData("<Say lagnauge='de-DE'>A</Say>", "<Say language='de-DE'>A</Say>")]
    public Task An_unknown_attribute_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Dial ifMachine='Hangup' zq='' zqzq = '1'>+15558675310</Dial><Pause zq='a'/>", "<Dial>+15558675310</Dial><Pause/>")]
    public Task An_unknown_attribute_that_is_like_none_is_taken_out(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Pause zqzq='{text}'/>")]
    [InlineData("<Dial><Number action='/a'>+15558675310</Number></Dial><Hangup/>")]
    public Task An_unknown_attribute_that_may_be_needed_elsewhere_stays(string document) => Verify.OffersNoFixAsync<ReplacementFix>(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial timeout='' hangupOnStar=\n''><Queue url=' '>a</Queue></Dial><Say voice='' loop=''>A</Say>", "<Dial><Queue>a</Queue></Dial><Say>A</Say>")]
    public Task An_empty_value_is_taken_out(string before, string after) => OneDocument.IsPutRightAsync(before.Replace("\n", " "), after);

    [Theory]
    [InlineData("<Gather action=''><Say>A</Say></Gather><Hangup/>")]
    [InlineData("<Enqueue workflowSid=''/><Hangup/>")]
    public Task An_empty_value_that_means_more_than_the_default_stays(string document) => Verify.OffersNoFixAsync<ReplacementFix>(OneDocument.Of(document));

    [Theory, BadExample("TWF1017", Errors = [13233, 13338, 14203])]
    [InlineData("<Gather {|TWF1017:action|}=''><Say>A</Say></Gather><Hangup/>")]
    [InlineData("<Enqueue {|TWF1017:action|}=' '>a</Enqueue><Hangup/>")]
    [InlineData("<Dial><Conference {|TWF1017:statusCallback|}=''>a</Conference></Dial><Hangup/>")]
    public Task An_empty_value(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Enqueue waitUrl=''>a</Enqueue><Hangup/>")]
    [InlineData("<Gather action='/a' finishOnKey=''/><Hangup/>")]
    [InlineData("<Gather action='{text}'/><Hangup/>")]
    public Task An_empty_value_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1018", Errors = [13212, 13216, 13313, 13314, 13322, 13328, 13410, 13510, 13611, 13612, 13910])]
    [InlineData("<Pause length='{|TWF1018:5s|}'/>")]
    [InlineData("<Dial timeout='{|TWF1018:soon|}' timeLimit='{|TWF1018:1.5|}'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Say loop='{|TWF1018:twice|}'>A</Say>")]
    [InlineData("<Gather action='/a' numDigits='{|TWF1018:one|}'/><Hangup/>")]
    [InlineData("<Record action='/a' maxLength='{|TWF1018:00:30|}'/><Hangup/>")]
    public Task No_whole_number(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Pause length='5'/>")]
    [InlineData("<Pause length='{number}'/>")]
    [InlineData("<Gather action='/a' timeout='auto'/><Hangup/>")]
    public Task No_whole_number_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Pause length='5s'/><Pause length='10 seconds'/><Pause length='7.0'/>", "<Pause length='5'/><Pause length='10'/><Pause length='7'/>")]
    public Task No_whole_number_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1019", Pitfalls = [14, 126], Errors = [13212, 13216, 13313, 13314, 13322, 13410, 13510, 13612, 13910, 16002])]
    [InlineData("<Dial timeout='{|TWF1019:3|}'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Dial timeLimit='{|TWF1019:0|}'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Pause length='{|TWF1019:-1|}'/>")]
    [InlineData("<Gather action='/a' numDigits='{|TWF1019:0|}' timeout='{|TWF1019:-1|}'/><Hangup/>")]
    [InlineData("<Play loop='{|TWF1019:-1|}'>/a.mp3</Play>")]
    [InlineData("<Say loop='{|TWF1019:-2|}'>A</Say>")]
    [InlineData("<Record action='/a' maxLength='{|TWF1019:1|}'/><Hangup/>")]
    [InlineData("<Dial><Conference maxParticipants='{|TWF1019:300|}'>a</Conference></Dial><Hangup/>")]
    public Task A_number_out_of_range(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial timeout='600' timeLimit='86400'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Say loop='0'>A</Say>")]
    public Task A_number_out_of_range_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial timeout='3' timeLimit='90000'>+15558675310</Dial><Hangup/>", "<Dial timeout='5' timeLimit='86400'>+15558675310</Dial><Hangup/>")]
    public Task A_number_out_of_range_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1020", Errors = [13213, 13218, 13219, 13230, 13231, 13232, 13332, 13333, 13614, 13616, 16002])]
    [InlineData("<Dial hangupOnStar='{|TWF1020:yes|}' sequential='{|TWF1020:1|}' answerOnBridge='{|TWF1020:True|}'>+15558675310</Dial><Hangup/>")]
    [InlineData("<Dial><Conference muted='{|TWF1020:no|}' endConferenceOnExit='{|TWF1020:on|}' startConferenceOnEnter='{|TWF1020:x|}'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Gather action='/a' input='speech' bargeIn='{|TWF1020:x|}' profanityFilter='{|TWF1020:x|}'/><Hangup/>")]
    [InlineData("<Record action='/a' transcribe='{|TWF1020:x|}' playBeep='{|TWF1020:x|}'/><Hangup/>")]
    public Task Neither_true_nor_false(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Record action='/a' transcribe='true' playBeep='false'/><Hangup/>")]
    [InlineData("<Record action='/a' transcribe='{number > 1}'/><Hangup/>")]
    public Task Neither_true_nor_false_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial hangupOnStar='yes' sequential='0' answerOnBridge='True'>+15558675310</Dial><Hangup/>", "<Dial hangupOnStar='true' sequential='false' answerOnBridge='true'>+15558675310</Dial><Hangup/>")]
    public Task Neither_true_nor_false_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1021", Pitfalls = [126], Errors = [13210, 13217, 13220, 13221, 13234, 13235, 13239, 13241, 13312, 13326, 13329, 13331, 13512, 13610, 13621, 13699, 13710, 13810, 14104, 14201, 14206, 14210, 16002, 21626])]
    [InlineData("<Reject reason='{|TWF1021:bussy|}'/>")]
    [InlineData("<Dial action='/a' method='{|TWF1021:post|}' record='{|TWF1021:always|}' ringTone='{|TWF1021:xx|}'>+15558675310</Dial>")]
    [InlineData("<Dial><Number url='/a' method='{|TWF1021:PUT|}' statusCallback='https://calls.example.com/a' statusCallbackEvent='ringing {|TWF1021:anwsered|}'>+15558675310</Number></Dial><Hangup/>")]
    [InlineData("<Dial><Conference waitUrl='/a' waitMethod='{|TWF1021:get|}' beep='{|TWF1021:never|}' record='record-from-start' trim='{|TWF1021:yes|}'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Sip url='/a' method='{|TWF1021:PUT|}'>sip:jo@phones.example.com</Sip></Dial><Hangup/>")]
    [InlineData("<Gather action='/a' method='{|TWF1021:PUT|}' input='dtmf {|TWF1021:voice|}' language='{|TWF1021:en|}' partialResultCallback='/b' partialResultCallbackMethod='{|TWF1021:PUT|}'/><Hangup/>")]
    [InlineData("<Record action='/a' method='{|TWF1021:PUT|}' trim='{|TWF1021:x|}' recordingStatusCallback='https://calls.example.com/a' recordingStatusCallbackEvent='{|TWF1021:done|}'/><Hangup/>")]
    [InlineData("<Redirect method='{|TWF1021:PUT|}'>/a</Redirect>")]
    [InlineData("<Enqueue action='/a' method='{|TWF1021:PUT|}' waitUrl='/b' waitUrlMethod='{|TWF1021:PUT|}'>a</Enqueue>")]
    [InlineData("<Dial><Queue url='/a' method='{|TWF1021:PUT|}'>a</Queue></Dial><Hangup/>")]
    public Task An_unknown_word(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial action='/a' method='POST' record='true'>+15558675310</Dial>")]
    [InlineData("<Gather action='/a' input='dtmf speech' language='multi' speechModel='deepgram_nova-3'/><Hangup/>")]
    [InlineData("<Reject reason='{text}'/>")]
    [InlineData("<Connect><ConversationRelay url='wss://calls.example.com/a' reportInputDuringAgentSpeech='dtmf'/></Connect>")]
    [InlineData("<Pay><Prompt for='bank-routing-number' errorType='timeout invalid-bank-routing-number'><Say>A</Say></Prompt></Pay>")]
    public Task An_unknown_word_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial action='/b' record='true' method='post' trim='trim_silence'><Number statusCallback='https://calls.example.com/a' statusCallbackEvent='ringing anwsered'>+15558675310</Number></Dial>", "<Dial action='/b' record='true' method='POST' trim='trim-silence'><Number statusCallback='https://calls.example.com/a' statusCallbackEvent='ringing answered'>+15558675310</Number></Dial>")]
    public Task An_unknown_word_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1022", Errors = [21626])]
    [InlineData("<Dial><Number statusCallback='https://calls.example.com/a' statusCallbackEvent='{|TWF1022:ringing,answered|}'>+15558675310</Number></Dial><Hangup/>")]
    public Task A_list_with_commas(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Number statusCallback='https://calls.example.com/a' statusCallbackEvent='ringing answered'>+15558675310</Number></Dial><Hangup/>")]
    public Task A_list_with_commas_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/a' input='dtmf, speech'/><Hangup/>", "<Gather action='/a' input='dtmf speech'/><Hangup/>")]
    public Task A_list_with_commas_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1023", Errors = [13222, 13242, 13310, 13311, 13327, 13430, 13513, 13613, 14220])]
    [InlineData("<Dial><Number sendDigits='{|TWF1023:1,2|}'>+15558675310</Number></Dial><Hangup/>")]
    [InlineData("<Play digits='{|TWF1023:1-2|}'/>")]
    [InlineData("<Gather action='/a' input='dtmf speech' finishOnKey='{|TWF1023:##|}' speechTimeout='{|TWF1023:0|}'/><Hangup/>")]
    [InlineData("<Record action='/a' finishOnKey='{|TWF1023:x|}'/><Hangup/>")]
    [InlineData("<Enqueue workflowSid='{|TWF1023:WW1|}'/><Hangup/>")]
    [InlineData("<Say><prosody rate='{|TWF1023:quick|}'>A</prosody></Say>")]
    public Task A_value_of_the_wrong_form(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Play digits='ww12#'/>")]
    [InlineData("<Say><prosody rate='85%'>A</prosody><prosody rate='x-slow'>B</prosody><prosody rate='+10%'>C</prosody></Say>")]
    [InlineData("<Gather action='/a' input='speech' speechTimeout='auto'/><Hangup/>")]
    public Task A_value_of_the_wrong_form_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));
}
