using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1009, TWF1011 to TWF1016: elements, where they stand, and what they hold.</summary>
public sealed class ElementRuleTests
{
    [Theory, BadExample("TWF1009", Errors = [12200])]
    [InlineData("{|TWF1009:<Dail|}>+15558675310</Dail><Hangup/>")]
    [InlineData("{|TWF1009:<say|}>Hello.</say>")]
    [InlineData("{|TWF1009:<Flurb|} zq='1'/>")]
    [InlineData("<Dial>{|TWF1009:<Nubmer|}>+15558675310</Nubmer></Dial><Hangup/>")]
    public Task An_unknown_element(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say>Hello.</Say>")]
    [InlineData("<Say>A <emphasis>word</emphasis>.</Say>")]
    [InlineData("<Connect><Stream url='wss://media.example.com/calls'/></Connect>")]
    public Task An_unknown_element_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dail>+15558675310</Dail><Hangup/>", "<Dial>+15558675310</Dial><Hangup/>")]
    [InlineData("<say>A</say><pause/>", "<Say>A</Say><Pause/>")]
    [InlineData("<Dial><number>+15558675310</number ></Dial><Hangup/>", "<Dial><Number>+15558675310</Number ></Dial><Hangup/>")]
    public Task An_unknown_element_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1011", Pitfalls = [29, 126], Errors = [12200, 13215, 13320, 14300])]
    [InlineData("<Gather action='/a'>{|TWF1011:<Dial|}>+15558675310</Dial></Gather><Hangup/>")]
    [InlineData("<Dial>{|TWF1011:<Say|}>Hello.</Say></Dial><Hangup/>")]
    [InlineData("{|TWF1011:<Number|}>+15558675310</Number>")]
    [InlineData("<Start>{|TWF1011:<Conference|}>a</Conference></Start><Hangup/>")]
    [InlineData("<Say>A {|TWF1011:<Pause|}/> b</Say>")]
    [InlineData("<Response><Say>A</Say>{|TWF1011:<Response|}/></Response>")]
    public Task An_element_where_it_may_not_stand(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/a'><Say>A</Say><Play>/a.mp3</Play><Pause/></Gather><Hangup/>")]
    [InlineData("<Refer><Sip>sip:jo@phones.example.com</Sip></Refer>")]
    [InlineData("<Response><Hangup/></Response>")]
    public Task An_element_where_it_may_not_stand_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Number>+15558675310</Number><Hangup/>", "<Dial><Number>+15558675310</Number></Dial><Hangup/>")]
    [InlineData("<Conference beep='false'>a</Conference><Dial><Identity>jo</Identity></Dial><Hangup/>", "<Dial><Conference beep='false'>a</Conference></Dial><Dial><Client><Identity>jo</Identity></Client></Dial><Hangup/>")]
    public Task An_element_is_put_into_its_only_parent(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Say voice='Polly.Amy'>A <Pause/> b <Pause length='3'/> c</Say>", "<Say voice='Polly.Amy'>A <break time='1s'/> b <break time='3s'/> c</Say>")]
    public Task A_pause_in_a_text_becomes_a_break(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("<Number>+15558675310</Number><Number>+15558675311</Number>")]
    [InlineData("<Stream url='wss://media.example.com/calls'/>")]
    [InlineData("<Gather action='/a'><Dial>+15558675310</Dial></Gather><Hangup/>")]
    [InlineData("<Task>a</Task>")]
    [InlineData("<Say>A <Pause/> b</Say>")]
    [InlineData("<Say voice='Polly.Amy'>A <Pause length='60'/> b</Say>")]
    [InlineData("<Say voice='Polly.Amy'>A <Pause></Pause> b</Say>")]
    public Task Where_several_changes_make_sense_none_is_offered(string document) => Verify.OffersNoFixAsync<ReplacementFix>(OneDocument.Of(document));

    [Theory]
    [InlineData("<Number>+15558675310</Number>")]
    [InlineData("<Say>A</Say><Pause/>")]
    [InlineData("Just a text.")]
    [InlineData("<Response><Hangup/></Response>")]
    [InlineData("<Say>A</Say>{|TWF1011:<Number|}>+15558675310</Number>")]
    public async Task What_surrounds_a_fragment_is_not_known(string fragment) => await Verify.FindsAsync($$""""
        [VoiceFlow("/desk")]
        public partial class Desk
        {
            [Answer] public Twiml Answer() => $"<Reject/>";
            public static Twiml Part() => $"""
        {{fragment}}
        """;
        }
        """");

    [Fact]
    public void A_document_of_ten_thousand_levels_is_read()
    {
        const int Levels = 10_000;
        var xml = string.Concat(Enumerable.Repeat("<prosody rate='slow'>", Levels)) + "a" + string.Concat(Enumerable.Repeat("</prosody>", Levels));
        Assert.Empty(PlainTwiml.Findings("<Response><Say>" + xml + "</Say></Response>"));
    }

    [Fact]
    public void A_verb_for_calls_in_the_answer_to_a_message() => Assert.Equal(
        [("OtherDocument", "<Dial")],
        PlainTwiml.Findings("<Response><Message>Hello.</Message><Dial><Number>1</Number></Dial></Response>"));

    [Fact]
    public void A_message_in_the_document_of_a_call() => Assert.Equal(
        [("OtherDocument", "<Message")],
        PlainTwiml.Findings("<Response><Say>Hello.</Say><Message>Hello.</Message></Response>"));

    [Theory, BadExample("TWF1012", Errors = [14110])]
    [InlineData("{|TWF1012:<Message|}><Body>Hello.</Body><Media>/a.png</Media></Message><Hangup/>")]
    [InlineData("{|TWF1012:<Body|}>Hello.</Body>")]
    public Task A_verb_for_messages_in_a_call(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Redirect>/next</Redirect>")]
    public Task A_verb_for_messages_in_a_call_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1013", Errors = [12200])]
    [InlineData("<Gather action='/a'>{|TWF1013:Press one.|}</Gather><Hangup/>")]
    [InlineData("{|TWF1013:Hello.|}<Hangup/>")]
    [InlineData("<Response>{|TWF1013:Hello.|}<Hangup/>twice</Response>")]
    [InlineData("<Pause>{|TWF1013:5|}</Pause>")]
    public Task Text_where_none_may_stand(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<!-- a word --><Hangup/>")]
    [InlineData("<Say>Hello.</Say>")]
    [InlineData("<Dial>+15558675310</Dial><Hangup/>")]
    public Task Text_where_none_may_stand_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/a'>Press one.</Gather><Gather action='/b'><Pause/>Or two.</Gather><Hangup/>", "<Gather action='/a'><Say>Press one.</Say></Gather><Gather action='/b'><Pause/><Say>Or two.</Say></Gather><Hangup/>")]
    [InlineData("Hello.  <Gather action='/a'> Press &amp; <![CDATA[<go>]]><!-- now --> on </Gather> Goodbye.<Hangup/>", "<Say>Hello.</Say>  <Gather action='/a'> <Say>Press &amp; <![CDATA[<go>]]></Say><!-- now --> <Say>on</Say> </Gather> <Say>Goodbye.</Say><Hangup/>")]
    public Task Text_is_put_into_a_Say(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory]
    [InlineData("Hello {text}, {number} times.<Hangup/>{text}", "<Say>Hello {text}, {number} times.</Say><Hangup/>{text}")]
    [InlineData("<Response>\n  {number} calls.\n  <Hangup/>\n</Response>", "<Response>\n  <Say>{number} calls.</Say>\n  <Hangup/>\n</Response>")]
    public Task Text_takes_its_values_along(string before, string after) =>
        Verify.FixesAllAsync<ReplacementFix>(OneDocument.Of(before), OneDocument.Of(after));

    [Theory]
    [InlineData("<Pause>5</Pause>")]
    [InlineData("Hello {Part()}<Hangup/>")]
    [InlineData("<Response><Hangup/></Response>Hello.")]
    public Task Text_that_may_mean_something_else_stays(string document) => Verify.OffersNoFixAsync<ReplacementFix>(OneDocument.Of(document));

    [Theory]
    [InlineData("<Response>Hello.<Message>Hi.</Message></Response>", "<Response><Message>Hello.</Message><Message>Hi.</Message></Response>")]
    public Task In_the_answer_to_a_message_text_is_put_into_a_Message(string before, string after) => Verify.FixesFileAsync<ReplacementFix>(before, after);

    [Theory, BadExample("TWF1014", Errors = [13237, 13520, 14204, 14212])]
    [InlineData("{|TWF1014:<Say|}/><Hangup/>")]
    [InlineData("{|TWF1014:<Say|}>  </Say><Hangup/>")]
    [InlineData("<Dial>{|TWF1014:<Conference|}/></Dial><Hangup/>")]
    [InlineData("{|TWF1014:<Enqueue|}/><Hangup/>")]
    [InlineData("<Dial>{|TWF1014:<Queue|}></Queue></Dial><Hangup/>")]
    [InlineData("{|TWF1014:<Dial|}/><Hangup/>")]
    public Task A_missing_text(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Play digits='1'/>")]
    [InlineData("<Dial><Queue reservationSid='{text}' postWorkActivitySid='{text}'/></Dial><Hangup/>")]
    [InlineData("<Say><emphasis>Hello.</emphasis></Say>")]
    [InlineData("<Dial><Client><Identity>jo</Identity></Client></Dial><Hangup/>")]
    [InlineData("<Say>{text}</Say>")]
    [InlineData("<Say>{Twiml.Parse(text)}</Say>")]
    public Task A_missing_text_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1015")]
    [InlineData("<Dial><Client><Identity>jo</Identity>{|TWF1015:<Parameter|} name='a'/></Client></Dial><Hangup/>")]
    [InlineData("<Say><s>{|TWF1015:<sub|}>AC</sub></s></Say>")]
    public Task A_missing_attribute(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Client><Identity>jo</Identity><Parameter name='a' value=''/></Client></Dial><Hangup/>")]
    [InlineData("<Say><sub alias='{text}'>AC</sub></Say>")]
    public Task A_missing_attribute_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1016")]
    [InlineData("{|TWF1016:<Connect|}/>")]
    [InlineData("{|TWF1016:<Start|}><!-- later --></Start><Hangup/>")]
    [InlineData("{|TWF1016:<Refer|} />")]
    public Task A_missing_noun(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Start>{Twiml.Parse(text)}</Start><Hangup/>")]
    [InlineData("<Stop><Stream name='a'/></Stop><Hangup/>")]
    public Task A_missing_noun_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));
}
