using TwimlFlows;

namespace Centre.Flows;

/// <summary>A desk rings; whoever is not answered may leave a message.</summary>
[VoiceFlow("/voicemail")]
public sealed partial class VoicemailFallback
{
    private const string Beep = " after the tone";

    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial timeout="20" answerOnBridge="true" action="{Rung}">
          <Number>+15558675310</Number>
        </Dial>
        """;

    [Step]
    public Twiml Rung(DialResult result) => result.DialCallStatus switch
    {
        DialCallStatus.Completed or DialCallStatus.Answered => $"<Hangup/>",
        DialCallStatus.Busy => TakeMessage("The line is busy."),
        _ => TakeMessage("Nobody answers."),
    };

    [Step]
    public Twiml Thanks(CurrentCall call) => $"""
        <Say voice="Polly.Joanna" language="en-US">Thank you. We call you back.</Say>
        <Hangup/>
        """;

    [Step]
    public Twiml Nothing() => $"<Say>We did not hear a message.</Say>" + $"<Hangup/>";

    private static Twiml TakeMessage(string why) => $"""
        <Say>{why} Please leave a message{Beep}, and press the hash key.</Say>
        <Record action="{To.Thanks}" maxLength="120" timeout="5" finishOnKey="#" playBeep="true" trim="trim-silence"
                recordingStatusCallback="https://calls.example.com/recordings" recordingStatusCallbackEvent="completed absent"/>
        <Redirect>{To.Nothing}</Redirect>
        """;
}
