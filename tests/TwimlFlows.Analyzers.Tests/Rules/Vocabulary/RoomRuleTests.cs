using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1048 and TWF1064: recordings of a room, and who is who in it.</summary>
public sealed class RoomRuleTests
{
    [Theory, BadExample("TWF1048", Pitfalls = [71], Errors = [16108])]
    [InlineData("<Dial {|TWF1048:record|}='record-from-answer'><Conference record='record-from-start'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial {|TWF1048:record|}='true'><Conference record='record-from-start'>{text}</Conference></Dial><Hangup/>")]
    public Task Two_recordings(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial record='do-not-record'><Conference record='record-from-start'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial record='record-from-answer'><Conference record='do-not-record'>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial record='record-from-answer'><Conference>a</Conference></Dial><Hangup/>")]
    [InlineData("<Dial record='{text}'><Conference record='record-from-start'>a</Conference></Dial><Hangup/>")]
    public Task Two_recordings_are_not_seen_where_there_is_one(string document) => Verify.IsCleanAsync(OneDocument.Of(document));

    [Theory, BadExample("TWF1064", Errors = [16025])]
    [InlineData("<Dial><Conference participantLabel='{|TWF1064:customer|}'>support</Conference></Dial><Hangup/>")]
    public Task A_label_for_everybody(string document) => Verify.FindsAsync(OneDocument.Of(document));

    [Theory]
    [InlineData("<Dial><Conference participantLabel='customer'>{text}</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='{text}'>support</Conference></Dial><Hangup/>")]
    [InlineData("<Dial><Conference participantLabel='customer-{number}'>support</Conference></Dial><Hangup/>")]
    public Task A_label_for_everybody_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(OneDocument.Of(document));
}
