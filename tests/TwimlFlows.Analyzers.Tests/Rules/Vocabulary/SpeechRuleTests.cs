using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1046 and TWF1061: what a voice follows, and what listens to the caller.</summary>
public sealed class SpeechRuleTests
{
    [Theory, BadExample("TWF1046", Errors = [13513])]
    [InlineData("<Say voice='man'>A {|TWF1046:<prosody|} rate='slow'>b</prosody></Say><Hangup/>")]
    [InlineData("<Gather action='/a'><Say voice='woman'>{|TWF1046:<break|}/>A <emphasis>b</emphasis></Say></Gather><Hangup/>")]
    public Task Directions_for_a_basic_voice(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Say voice='man'>A</Say>")]
    [InlineData("<Say>A<break/></Say>")]
    [InlineData("<Say voice='Polly.Joanna'>A<break/></Say>")]
    [InlineData("<Say voice='{text}'>A<break/></Say>")]
    public Task Directions_for_a_basic_voice_are_not_seen_where_there_are_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1061", Errors = [13334])]
    [InlineData("<Gather action='/a' input='speech' speechModel='{|TWF1061:phonecall|}'/><Hangup/>")]
    [InlineData("<Gather action='/a' input='speech' speechModel='{|TWF1061:Default|}'/><Hangup/>")]
    public Task An_unknown_speech_model(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/a' input='speech' speechModel='numbers_and_commands'/><Hangup/>")]
    [InlineData("<Gather action='/a' input='speech' speechModel='deepgram_nova-9'/><Hangup/>")]
    [InlineData("<Gather action='/a' input='speech' speechModel='googlev2_chirp'/><Hangup/>")]
    [InlineData("<Gather action='/a' input='speech' speechModel='whisper'/><Hangup/>")]
    [InlineData("<Start><Transcription speechModel='telephony' statusCallbackUrl='/a'/></Start><Hangup/>")]
    public Task An_unknown_speech_model_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Gather action='/a' input='speech' speechModel='phone-call'/><Gather action='/a' input='speech' speechModel='defualt'/><Hangup/>", "<Gather action='/a' input='speech' speechModel='phone_call'/><Gather action='/a' input='speech' speechModel='default'/><Hangup/>")]
    public Task An_unknown_speech_model_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);
}
