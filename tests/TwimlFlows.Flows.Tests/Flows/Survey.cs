using TwimlFlows;

namespace Centre.Flows;

/// <summary>After the talk the caller gives marks for two questions, and may say a word.</summary>
[VoiceFlow("/survey")]
public sealed partial class Survey
{
    private static readonly string[] _questions = ["How friendly were we?", "How quick were we?"];

    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial timeout="30" action="{Talked}"><Number>+15558675310</Number></Dial>
        """;

    [Step]
    public Twiml Talked(DialResult result) => result.DialBridged switch
    {
        true => $"<Redirect>{To.Ask(0)}</Redirect>",
        _ => $"<Say>Please call again.</Say><Hangup/>",
    };

    [Step]
    public Twiml Ask(int question) => question < _questions.Length
        ? Question(question)
        : Word();

    [Step]
    public Twiml Marked(int question, GatherResult mark)
    {
        var heard = mark.Digits is "1" or "2" or "3" or "4" or "5";
        return heard
            ? Next(question + 1)
            : Next(question);
    }

    [Step]
    public Twiml Thanks() => $"""
        <Say voice="Polly.Amy" language="en-GB">Thank you<break time="300ms"/> for your <emphasis level="strong">time</emphasis>.</Say>
        <Hangup/>
        """;

    private static Twiml Question(int question) => $"""
        <Gather action="{To.Marked(question)}" numDigits="1" timeout="6" actionOnEmptyResult="true">
          <Say>{_questions[question]} Press a key from 1 to 5.</Say>
        </Gather>
        """;

    private static Twiml Word() => $"""
        <Say>Is there anything you would like to tell us?</Say>
        <Record action="{To.Thanks}" maxLength="30" timeout="3" playBeep="false" finishOnKey="1234567890*#"/>
        <Redirect>{To.Thanks}</Redirect>
        """;

    private static Twiml Next(int question) => $"<Redirect>{To.Ask(question)}</Redirect>";
}
