using TwimlFlows;

namespace Centre.Flows;

/// <summary>A call is recorded only if the caller agrees.</summary>
[VoiceFlow("/consent")]
public sealed partial class RecordingConsent
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Gather action="{Asked}" input="speech dtmf" hints="yes, no" speechModel="phone_call" numDigits="1" timeout="5"
                profanityFilter="false" bargeIn="true">
          <Say>May we record this call? Press 1 for yes.</Say>
        </Gather>
        <Redirect>{To.Talk(false)}</Redirect>
        """;

    [Step]
    public Twiml Asked(GatherResult said)
    {
        var agreed = said.Digits == "1" || said.SpeechResult == "yes";
        return $"<Redirect>{To.Talk(agreed)}</Redirect>";
    }

    [Step]
    public Twiml Talk(bool isRecorded)
    {
        var recording = Twiml.If(isRecorded, Recording());
        return $"""
            {recording}
            <Dial timeout="30" action="{Over}">
              <Number>+15558675310</Number>
            </Dial>
            """;
    }

    [Step]
    public Twiml Over(DialResult result) => $"<Say>Thank you.</Say>" +
        $"<Hangup/>";

    private static Twiml Recording() => $"""
        <Start>
          <Recording channels="dual" track="both" trim="trim-silence" recordingStatusCallback="https://calls.example.com/consent"
                     recordingStatusCallbackMethod="POST" recordingStatusCallbackEvent="completed absent"/>
        </Start>
        """;
}
