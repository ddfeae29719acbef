using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>What is put right in a hole, all of it at once and in every form of literal.</summary>
public sealed class HoleFixTests
{
    private const string Dial = "<Dial action='[[Bye]]' ";

    private static readonly (string Before, string After)[] _documents =
    [
        ("<Pause length='[[level]]'/>¦<Pause length='[[Level.High]]'/>", "<Pause length='[[(int)level]]'/>¦<Pause length='[[(int)Level.High]]'/>"),
        (Dial + "answerOnBridge='[[flag.ToString()]]' ¦hangupOnStar='[[(count > 1).ToString()]]'>+15558675310</Dial>",
            Dial + "answerOnBridge='[[flag]]' ¦hangupOnStar='[[(count > 1)]]'>+15558675310</Dial>"),
        (Dial + "record='[[Keep.RecordFromAnswer]]' ¦ringTone='[[Tone.UsOld]]'>+15558675310</Dial>",
            Dial + "record='record-from-answer' ¦ringTone='us-old'>+15558675310</Dial>"),
        (Dial + "method='[[way.ToString()]]' referUrl='[[Bye]]' ¦referMethod='[[Way.POST]]' ringTone='[[Tone.Us]]'>+15558675310</Dial>",
            Dial + "method='[[way.ToString()]]' referUrl='[[Bye]]' ¦referMethod='[[Way.POST]]' ringTone='us'>+15558675310</Dial>"),
        (Dial + "><Number machineDetectionSilenceTimeout='[[wait]]' ¦machineDetectionSpeechThreshold='[[wait + wait]]'>+15558675310</Number></Dial>",
            Dial + "><Number machineDetectionSilenceTimeout='[[(int)wait.TotalMilliseconds]]' ¦machineDetectionSpeechThreshold='[[(int)(wait + wait).TotalMilliseconds]]'>+15558675310</Number></Dial>"),
        ("<Gather action='[[Park]]'/>¦<Say>[[Words]]</Say>[[Part]]", "<Gather action='[[To.Park(queue)]]'/>¦<Say>[[Words()]]</Say>[[Part()]]"),
    ];

    public static MatrixTheoryData<string, int> Cases => new(HoleFlow.Forms, Enumerable.Range(0, _documents.Length));

    [Theory, MemberData(nameof(Cases))]
    public Task It_is_put_right(string form, int document) => Verify.FixesAllAsync<ReplacementFix>(
        HoleFlow.In(form, _documents[document].Before),
        HoleFlow.In(form, _documents[document].After));

    [Fact]
    public Task An_enum_whose_case_alone_is_wrong_is_written_in_the_right_one() => Verify.FixesAsync<ReplacementFix>(
        Track("{(track)}"),
        Track("{(track).ToString().ToLowerInvariant()}"));

    [Theory]
    [InlineData("<Pause length='[[half]]'/>")]
    [InlineData("<Pause length='[[text]]'/>")]
    [InlineData(Dial + "record='[[keep]]'>+15558675310</Dial>")]
    [InlineData("<Gather numDigits='[[wait]]'/><Hangup/>")]
    [InlineData("<Redirect>[[Wait]]</Redirect>")]
    [InlineData("<Say>[[Words2]]</Say>")]
    public Task No_fix_is_a_guess(string document) => Verify.OffersNoFixAsync<ReplacementFix>(HoleFlow.In("raw", document));

    private static string Track(string hole) => $$"""
        public enum Side { Inbound, Outbound, Both }

        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Answer] public Twiml Answer(Side track) => $"<Start><Recording track='{{hole}}'/></Start><Say>Hello.</Say>";
        }
        """;
}
