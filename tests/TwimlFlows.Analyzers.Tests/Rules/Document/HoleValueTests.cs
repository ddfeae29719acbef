using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>TWF1050 and TWF1052 to TWF1055: what the type of a hole says about its value.</summary>
public sealed class HoleValueTests
{
    private const string Dial = "<Dial action='[[Bye]]' ";

    [Theory, BadExample("TWF1050")]
    [InlineData("<Pause length='{|TWF1050:[[flag]]|}'/>")]
    [InlineData("<Pause length='{|TWF1050:[[now]]|}'/>")]
    [InlineData("<Pause length='{|TWF1050:[[level]]|}'/>")]
    [InlineData("<Pause length='{|TWF1050:[[Level.High]]|}'/>")]
    [InlineData("<Gather numDigits='{|TWF1050:[[phone]]|}'/><Hangup/>")]
    [InlineData("<Pause length='{|TWF1050:[[address]]|}'/>")]
    public Task A_value_that_is_no_whole_number(string document) => FindsAsync(document);

    [Theory, BadExample("TWF1052", Errors = [13212])]
    [InlineData(Dial + "timeout='{|TWF1052:[[text]]|}'>+15558675310</Dial>")]
    [InlineData("<Pause length='{|TWF1052:[[room.Value]]|}'/>")]
    [InlineData("<Pause length='{|TWF1052:[[\"ten\"]]|}'/>")]
    [InlineData("<Pause length='{|TWF1052:[[Few]]|}'/>")]
    [InlineData("<Pause length='{|TWF1052:[[text[0]]]|}'/>")]
    [InlineData("<Pause length='{|TWF1052:[[(flag ? \"10\" : text)]]|}'/>")]
    [InlineData("<Pause length='{|TWF1052:[[maybe ?? \"10\"]]|}'/>")]
    [InlineData("<Pause length='{|TWF1052:[[half.ToString()]]|}'/>")]
    [InlineData("<Pause length='{|TWF1052:[[flag.ToString()]]|}'/>")]
    [InlineData("<Pay><Prompt attempt='1 {|TWF1052:[[text]]|}'/></Pay>")]
    [InlineData(Dial + "answerOnBridge='{|TWF1052:[[flag.ToString()]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "answerOnBridge='{|TWF1052:[[Ten]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "answerOnBridge='{|TWF1052:[[(flag ? \"yes\" : \"no\")]]|}'>+15558675310</Dial>")]
    public Task A_text_where_a_number_or_a_truth_value_is_needed(string document) => FindsAsync(document);

    [Theory]
    [InlineData("<Pause length='[[Ten]]'/>")]
    [InlineData("<Pause length='[[(flag ? \"10\" : \"20\")]]'/>")]
    [InlineData("<Pause length='[[count switch { 1 => \"1\", _ => Ten }]]'/>")]
    [InlineData("<Pause length='[[count.ToString()]]'/>")]
    [InlineData("<Pause length='[[half.ToString(\"0\")]]'/>")]
    [InlineData("<Pause length='[[Convert.ToString(count)]]'/>")]
    [InlineData("<Pause length='[[string.Format(\"{0}\", count)]]'/>")]
    [InlineData("<Pause length='[[((string)$\"1{count}\")]]'/>")]
    [InlineData("<Pause length='1[[text]]'/>")]
    [InlineData("<Pause length='1 [[text]]'/>")]
    [InlineData("<Gather timeout='[[\"auto\"]]'/><Hangup/>")]
    [InlineData("<Pay><Prompt attempt='1 [[count]]'/></Pay>")]
    [InlineData(Dial + "answerOnBridge='[[flag.ToString().ToLowerInvariant()]]'>+15558675310</Dial>")]
    [InlineData(Dial + "answerOnBridge='[[(flag ? \"true\" : \"false\")]]'>+15558675310</Dial>")]
    [InlineData(Dial + "callerId='[[text]]' record='[[text]]'>+15558675310</Dial>")]
    public Task A_text_that_is_known_to_be_right_is_quiet(string document) => IsCleanAsync(document);

    [Fact]
    public Task A_variable_that_begins_right_is_quiet() => Verify.IsCleanAsync("""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            private static readonly string Few = "3";

            [Answer] public Twiml Answer(int count)
            {
                var length = count > 1 ? "10" : "20";
                return $"<Say>Hello.</Say><Pause length='{length}'/><Pause length='{Few}'/>";
            }
        }
        """);

    [Theory, BadExample("TWF1053", Errors = [13230])]
    [InlineData(Dial + "><Conference muted='{|TWF1053:[[count]]|}'>a</Conference></Dial>")]
    [InlineData(Dial + "answerOnBridge='{|TWF1053:[[half]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "answerOnBridge='{|TWF1053:[[wait]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "answerOnBridge='{|TWF1053:[[level]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "answerOnBridge='{|TWF1053:[[room]]|}'>+15558675310</Dial>")]
    public Task A_value_that_is_neither_true_nor_false(string document) => FindsAsync(document);

    [Theory]
    [InlineData(Dial + "answerOnBridge='[[flag]]'>+15558675310</Dial>")]
    [InlineData(Dial + "><Conference beep='[[flag]]'>a</Conference></Dial>")]
    public Task A_truth_value_is_quiet(string document) => IsCleanAsync(document);

    [Theory, BadExample("TWF1054", Errors = [13217, 13220])]
    [InlineData(Dial + "record='{|TWF1054:[[keep]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "record='{|TWF1054:[[Keep.RecordFromAnswer]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "ringTone='{|TWF1054:[[tone]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "record='true' trim='{|TWF1054:[[flag]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "method='{|TWF1054:[[count]]|}'>+15558675310</Dial>")]
    [InlineData(Dial + "ringTone='{|TWF1054:[[phone]]|}'>+15558675310</Dial>")]
    [InlineData("<Gather input='dtmf {|TWF1054:[[level]]|}'/><Hangup/>")]
    public Task A_value_that_is_not_written_as_the_word(string document) => FindsAsync(document);

    [Theory]
    [InlineData(Dial + "method='[[way]]'>+15558675310</Dial>")]
    [InlineData(Dial + "method='[[Way.GET]]' record='[[flag]]'>+15558675310</Dial>")]
    [InlineData(Dial + "ringTone='[[tone.ToString().ToLowerInvariant()]]'>+15558675310</Dial>")]
    [InlineData("<Say voice='[[level]]'>Hi</Say>")]
    public Task A_value_that_is_the_word_or_may_be_one_is_quiet(string document) => IsCleanAsync(document);

    [Theory, BadExample("TWF1055")]
    [InlineData(Dial + "><Number machineDetectionSpeechThreshold='{|TWF1055:[[wait]]|}'>+15558675310</Number></Dial>")]
    [InlineData("<Gather numDigits='{|TWF1055:[[wait]]|}'/><Hangup/>")]
    [InlineData(Dial + "><Conference maxParticipants='{|TWF1055:[[TimeSpan.FromSeconds(3)]]|}'>a</Conference></Dial>")]
    public Task A_TimeSpan_where_no_seconds_are_counted(string document) => FindsAsync(document);

    [Theory]
    [InlineData(Dial + "timeout='[[wait]]'><Number machineDetectionTimeout='[[wait]]'>+15558675310</Number></Dial>")]
    [InlineData("<Connect><Conversation inboundTimeout='[[wait]]'/></Connect>")]
    [InlineData(Dial + "><Number machineDetectionSpeechThreshold='[[count]]'>+15558675310</Number></Dial>")]
    public Task A_TimeSpan_for_seconds_is_quiet(string document) => IsCleanAsync(document);

    private static Task FindsAsync(string document) => Verify.FindsAsync(HoleFlow.In("raw", document));

    private static Task IsCleanAsync(string document) => Verify.IsCleanAsync(HoleFlow.In("raw", document));
}
